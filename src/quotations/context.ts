import { actorBefore } from './actor-before.js';
import { isRelative } from './antecedent.js';
import { type Found, lastSentenceOf, type Source } from './find/found.js';
import { nextSpeakers } from './next-speakers.js';
import type { Gender, Mention, Person } from './people.js';
import { titlesOf } from './roles.js';
import type { Story } from './story.js';

/** Who spoke last. */
interface Floor {
  /** −1: a speaker without a name. */
  readonly person: number;
  /** The phrase that named them. */
  readonly source: Source | undefined;
  /** Code unit and sentence where they spoke. */
  readonly at: number;
  readonly sentence: number;
}

/** What the attribution heuristics share. Items are quotations, candidates are people; −1 is an unknown speaker. */
export interface QuotationContext {
  readonly story: Story;
  readonly found: readonly Found[];
  /**
   * Who has the floor where the quotation in focus begins: `voice` if it may go on with words in quotation marks, else
   * `last`.
   */
  floor: Floor | undefined;
  /** The speaker quoted last; changes as quotations are attributed in text order. */
  last: Floor | undefined;
  /** The speaker quoted last in quotation marks. */
  voice: Floor | undefined;
  /** Whom the sentence before the quotation in focus is about, or −1: see `actorBefore`. */
  actor: number;
  readonly spoken: Set<number>;
  /** Genders known only from pronouns; grows as quotations are attributed. */
  readonly genders: Map<number, Gender>;
  /** For each quotation, who is quoted next: see `nextSpeakers`. */
  readonly next: Int32Array;
  /** For each candidate, the nearest mention before the quotation in focus. */
  readonly nearest: Map<number, Mention>;
  /** Who was introduced with a title, by title: see `titlesOf`. */
  readonly bearers: ReadonlyMap<string, readonly number[]>;
  /** The bodies in whose names a word occurs, by the word in lower case. */
  readonly bodies: ReadonlyMap<string, readonly number[]>;
  focus(item: number): void;
}

/** How far back, in characters and in names, candidates are looked for. */
const REACH = 1500;
const MOST_NAMES = 60;

/** Prepares to attribute the quotations found. */
export function createContext(story: Story, found: readonly Found[]): QuotationContext {
  const { mentions } = story.people;
  const nearest = new Map<number, Mention>();
  let next = 0;
  return {
    story,
    found,
    floor: undefined,
    last: undefined,
    voice: undefined,
    actor: -1,
    spoken: new Set(),
    genders: new Map(),
    next: nextSpeakers(story, found),
    nearest,
    bearers: peopleBy(story, ({ roles }) => [...roles].flatMap(titlesOf)),
    bodies: peopleBy(story, ({ isPerson, name }) => (isPerson ? [] : name.toLowerCase().split(' '))),
    focus(item) {
      nearest.clear();
      this.actor = actorBefore(story, found, item);
      this.floor = goesOn(story, found[item]!, this.voice) ? this.voice : this.last;
      const position = anchorOf(story, found[item]!);
      while (next < mentions.length && mentions[next]!.end <= position) next++;
      while (next > 0 && mentions[next - 1]!.end > position) next--;
      for (let k = next - 1; k >= 0 && next - k <= MOST_NAMES; k--) {
        const mention = mentions[k]!;
        if (position - mention.end > REACH) break;
        if (mention.region < 0 && !nearest.has(mention.person)) nearest.set(mention.person, mention);
      }
    },
  };
}

/** The people by each of the words that stand for them, in the order in which they are named. O(words). */
function peopleBy(
  { people: { people } }: Story,
  wordsOf: (person: Person) => readonly string[],
): Map<string, number[]> {
  const found = new Map<string, number[]>();
  people.forEach((one, person) => {
    for (const word of new Set(wordsOf(one))) {
      const known = found.get(word);
      if (known) known.push(person);
      else found.set(word, [person]);
    }
  });
  return found;
}

/** A person's gender as known so far: from name and titles, or else from an earlier pronoun. */
export function genderOf({ story, genders }: QuotationContext, person: number): Gender {
  return story.people.people[person]?.gender ?? genders.get(person);
}

/** Where candidates are looked for from: the source phrase, or the start of the quotation. */
export function anchorOf({ tokens }: Story, { source, parts }: Found): number {
  return tokens[source?.from ?? parts[0]!.from]!.start;
}

/**
 * "…,” Lee said, naming a friend who thinks so. “And…": words in quotation marks continue those of the sentence before.
 */
function goesOn(story: Story, one: Found, voice: Floor | undefined): boolean {
  return voice?.sentence === one.sentence - 1 && one.source === undefined && isMarked(story, one);
}

function isMarked({ tokens }: Story, { parts }: Found): boolean {
  return tokens[parts[0]!.from]!.region >= 0;
}

/** After a quotation, its speaker has the floor. */
export function takeFloor(context: QuotationContext, item: number, person: number, source: Source | undefined): void {
  const { story, found } = context;
  const one = found[item]!;
  if (person >= 0) context.spoken.add(person);
  // "Lee said that critics who think so are wrong. “…”": Lee goes on.
  else if (source && isRelative(story, source)) return;
  // “…,” Lee said after Cole warned that it is old. “…”: Lee goes on.
  if ((context.last?.sentence ?? -1) > lastSentenceOf(one)) return;
  context.last = { person, source, at: story.tokens[one.parts.at(-1)!.to - 1]!.end, sentence: lastSentenceOf(one) };
  if (isMarked(story, one)) context.voice = context.last;
}
