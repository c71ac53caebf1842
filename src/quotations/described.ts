import { isGermanBody } from '../text/lexicons/de/nouns.js';
import { NO_PERSON } from '../text/lexicons/en/names.js';
import { ALSO_CALLED, ANY_BODY, BODIES, isHuman, UNNAMED } from '../text/lexicons/en/people-nouns.js';
import type { QuotationContext } from './context.js';
import type { Source } from './find/found.js';
import type { Mention } from './people.js';
import type { Story } from './story.js';

/** Sentences before a quotation in which somebody may have been named who is then "the director". */
const REACH = 2;
const BEHIND_HEAD = /^(?:of|for|from|in|at|who|whose|that|which|with|,)$/;

/** Whom a phrase without a name ("the company", "the retired signalman", "das Unternehmen") may mean. O(names in reach). */
export function describedBy(context: QuotationContext, item: number, source: Source): number[] {
  const { story } = context;
  const { tokens } = story;
  const last = tokens[source.to - 1]!.norm;
  if (story.lexicon.language === 'de')
    return /^(?:der|die|das)$/.test(tokens[source.from]!.norm) && isGermanBody(last) ? bodyMeant(context, last) : [];
  // Other languages are read through a gloss, and their names are seldom known to be people's.
  if (!/^the$/i.test(tokens[source.from]!.text)) return [];
  let head = source.from + 1;
  while (head + 1 < source.to && !BEHIND_HEAD.test(tokens[head + 1]!.norm)) head++;
  const norm = tokens[head]?.norm ?? '';
  if (BODIES.has(norm)) return bodyMeant(context, norm);
  return isHuman(norm) && !UNNAMED.has(norm) ? personMeant(context, item, source) : [];
}

/** The one person named shortly before, unless he spoke before this paragraph: then he would be "he". */
function personMeant({ story, found, floor }: QuotationContext, item: number, source: Source): number[] {
  const { tokens, sentences, people } = story;
  const { sentence, parts } = found[item]!;
  const start = Math.min(source.from, parts[0]!.from);
  const from = sentences[Math.max(0, sentence - REACH)]!.from;
  const named = new Set<number>();
  for (let at = from; at < start; at++) {
    const mention = people.mentions[people.mentionAt[at]!];
    if (mention && mention.region < 0 && people.people[mention.person]!.isPerson) named.add(mention.person);
  }
  const [only] = named;
  if (only === undefined || named.size > 1) return [];
  const isBreak = tokens.slice(from, start).some(({ text, start: at }) => text === '\n' && at >= (floor?.at ?? 0));
  return floor?.person === only && isBreak ? [] : [only];
}

/** The nearest body that may be called so and has been the subject of a sentence. */
function bodyMeant({ story, nearest }: QuotationContext, noun: string): number[] {
  let best: Mention | undefined;
  for (const [person, mention] of nearest)
    if ((best === undefined || mention.from > best.from) && mayBe(story, person, noun)) best = mention;
  if (best !== undefined) return [best.person];
  // "The council" far below "Hull Borough Council"
  const called = story.people.people.flatMap(({ name, isPerson }, person) =>
    !isPerson && name.toLowerCase().split(' ').includes(noun) ? person : [],
  );
  return called.length === 1 ? called : [];
}

function mayBe(story: Story, person: number, noun: string): boolean {
  const { isPerson, name, mentions, roles } = story.people.people[person]!;
  if (isPerson) return false;
  const words = name.toLowerCase().split(' ');
  if (words.includes(noun) || roles.has(noun) || words.some((word) => ALSO_CALLED[noun]?.test(word))) return true;
  if (words.length === 1 && mentions.length < 2) return false;
  const isOther = words.some((word) => BODIES.has(word));
  const isPlace = words.length === 1 && NO_PERSON.has(words[0]!);
  if (isPlace || (isOther && !ANY_BODY.has(noun))) return false;
  return mentions.some((mention) => isSubject(story, story.people.mentions[mention]!));
}

function isSubject({ tokens, parts, lexicon }: Story, { from, to, region, possessive }: Mention): boolean {
  if (region >= 0 || possessive || lexicon.isPreposition(tokens[from - 1]?.norm ?? '')) return false;
  const isApposed = tokens[to]?.text === ',' && /^(?:which|the|a|an)$/.test(tokens[to + 1]?.norm ?? '');
  return isApposed || parts.finite[to] === 1;
}
