import type { Article, Layers, NameCorrection, Quotation, Span, Speaker } from '../schema/index.js';
import { identityOf } from '../text/identity.js';

/** The speakers of an article and their quotations. */
export type Voices = Pick<Layers, 'speakers' | 'quotations'>;

/** The speaker with that id, or else with that name, or else with that alias. */
export function findSpeaker<One extends Pick<Speaker, 'id' | 'name' | 'aliases'>>(
  speakers: readonly One[],
  called: string,
): One | undefined {
  const wanted = identityOf(called);
  return (
    speakers.find(({ id }) => id === called) ??
    speakers.find(({ name }) => identityOf(name) === wanted) ??
    speakers.find(({ aliases }) => aliases.some((alias) => identityOf(alias) === wanted))
  );
}

/**
 * Joins, renames and splits speakers, row by row, and reassigns their quotations. `report` is called for rows with two
 * unknown names. `taken` are ids given before. O(rows · (speakers + mentions + quotations)).
 */
export function joinSpeakers(
  { text }: Article,
  { speakers, quotations }: Voices,
  rows: readonly NameCorrection[],
  taken: Set<string>,
  report: (row: NameCorrection) => void,
): Voices {
  if (rows.length === 0) return { speakers, quotations };
  let people = speakers.slice();
  let said = quotations.slice();
  const replace = (before: Speaker, after: Speaker | undefined) => {
    people = people.flatMap((one) => (one.id !== before.id ? [one] : after === undefined ? [] : [after]));
  };
  for (const row of rows) {
    const name = identityOf(row.name);
    const named = findSpeaker(people, name);
    if (row.speaker === null) {
      if (named === undefined) report(row);
      else {
        const [whole, moved] = partOf(text, named, name);
        replace(named, whole ? undefined : without(named, name, moved));
        said = said.map((one) => (isSaidBy(one, named, whole, moved) ? asNobodys(one) : one));
      }
      continue;
    }
    const speaker = identityOf(row.speaker);
    const meant = findSpeaker(people, speaker);
    if (name === '' || speaker === '' || (named ?? meant) === undefined) report(row);
    else if (named === undefined) replace(meant!, called(meant!, meant!.name, [name]));
    else if (named === meant) replace(named, called(named, speaker, []));
    else {
      const [whole, moved] = partOf(text, named, name);
      if (whole && meant === undefined) {
        replace(named, called(named, speaker, []));
        continue;
      }
      const to = meant ?? { id: nextId('s', taken), name: speaker, aliases: [], mentions: [], quotations: 0 };
      if (meant === undefined) people.push(to);
      replace(named, whole ? undefined : without(named, name, moved));
      replace(to, {
        ...called(to, to.name, whole ? [named.name, ...named.aliases] : [name]),
        mentions: [...to.mentions, ...moved].sort((a, b) => a.start - b.start),
      });
      said = said.map((one) => (isSaidBy(one, named, whole, moved) ? { ...one, speakerId: to.id } : one));
    }
  }
  return { speakers: inOrder(people, said), quotations: said };
}

/** Whether a name stands for the whole speaker, and where the article has it. */
function partOf(text: string, speaker: Speaker, name: string): [whole: boolean, mentions: readonly Span[]] {
  const whole = speaker.id === name || identityOf(speaker.name) === name;
  return [
    whole,
    whole ? speaker.mentions : speaker.mentions.filter((span) => identityOf(sliceOf(text, span)) === name),
  ];
}

function isSaidBy(one: Quotation, { id }: Speaker, whole: boolean, mentions: readonly Span[]): boolean {
  return one.speakerId === id && (whole || touches(one.mention, mentions));
}

function asNobodys({ speakerId, ...rest }: Quotation): Quotation {
  return rest;
}

/** The speaker under a name, with the name it replaces and new aliases added to the aliases. */
function called(speaker: Speaker, name: string, more: readonly string[]): Speaker {
  const aliases = new Set([speaker.name, ...speaker.aliases, ...more]);
  aliases.delete(name);
  return { ...speaker, name, aliases: [...aliases] };
}

function without(speaker: Speaker, name: string, moved: readonly Span[]): Speaker {
  const gone = new Set(moved);
  return {
    ...speaker,
    aliases: speaker.aliases.filter((alias) => identityOf(alias) !== name),
    mentions: speaker.mentions.filter((span) => !gone.has(span)),
  };
}

/** Whether a span shares characters with one of the spans. */
export function touches(mention: Span | undefined, spans: readonly Span[]): boolean {
  return mention !== undefined && spans.some(({ start, end }) => start < mention.end && mention.start < end);
}

/** In order of first mention, with their current numbers of quotations. */
export function inOrder(people: readonly Speaker[], said: readonly Quotation[]): Speaker[] {
  const first = ({ mentions }: Speaker) => mentions[0]?.start ?? Number.MAX_SAFE_INTEGER;
  return people
    .map((one) => ({ ...one, quotations: said.filter(({ speakerId }) => speakerId === one.id).length }))
    .sort((a, b) => first(a) - first(b));
}

function sliceOf(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

/** The next id that nobody has had, which is then taken. */
export function nextId(letter: string, taken: Set<string>): string {
  let next = 1;
  while (taken.has(`${letter}${next}`)) next++;
  taken.add(`${letter}${next}`);
  return `${letter}${next}`;
}
