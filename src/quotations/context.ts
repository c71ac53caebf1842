import type { Found, Source } from './find/found.js';
import { nextSpeakers } from './next-speakers.js';
import type { Gender, Mention } from './people.js';
import type { Story } from './story.js';

/** Who spoke last. */
interface Floor {
  /** −1: somebody without a name. */
  readonly person: number;
  /** The phrase that said so. */
  readonly source: Source | undefined;
  /** Code unit and sentence where that was said. */
  readonly at: number;
  readonly sentence: number;
}

/** What the attribution heuristics share. Items are quotations found, candidates are people; −1 is nobody known. */
export interface QuotationContext {
  readonly story: Story;
  readonly found: readonly Found[];
  /** Who spoke before the quotation in focus; changes as quotations are attributed in the order of the text. */
  floor: Floor | undefined;
  /** Who was quoted last, in marks or not, and whose words in marks came last. */
  last: Floor | undefined;
  voice: Floor | undefined;
  readonly spoken: Set<number>;
  /** What a pronoun told of people no name or title told it of; grows as quotations are attributed. */
  readonly genders: Map<number, Gender>;
  /** Of each quotation who is quoted next: see `nextSpeakers`. */
  readonly next: Int32Array;
  /** The nearest mention of each candidate before the quotation in focus, by person. */
  readonly nearest: Map<number, Mention>;
  focus(item: number): void;
}

/** Characters and names looked back for whoever may be meant. */
const REACH = 1500;
const MOST_NAMES = 60;

/** Prepares the attribution of what was found. */
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
    spoken: new Set(),
    genders: new Map(),
    next: nextSpeakers(story, found),
    nearest,
    focus(item) {
      nearest.clear();
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

/** What is known of a person so far: from the name and titles, or else from a pronoun before. */
export function genderOf({ story, genders }: QuotationContext, person: number): Gender {
  return story.people.people[person]?.gender ?? genders.get(person);
}

/** Where the speaker is asked for: the source phrase, or the start of the quotation. */
export function anchorOf({ tokens }: Story, { source, parts }: Found): number {
  return tokens[source?.from ?? parts[0]!.from]!.start;
}

/** "…,” Lee said, naming a friend who thinks so. “And…": words in marks go on with those of the sentence before. */
function goesOn(story: Story, one: Found, voice: Floor | undefined): boolean {
  return voice?.sentence === one.sentence - 1 && one.source === undefined && isMarked(story, one);
}

function isMarked({ tokens }: Story, { parts }: Found): boolean {
  return tokens[parts[0]!.from]!.region >= 0;
}

/** Whoever is quoted has the floor afterwards. */
export function takeFloor(context: QuotationContext, item: number, person: number, source: Source | undefined): void {
  const { story, found } = context;
  const { parts, sentence } = found[item]!;
  context.last = { person, source, at: story.tokens[parts.at(-1)!.to - 1]!.end, sentence };
  if (isMarked(story, found[item]!)) context.voice = context.last;
  if (person >= 0) context.spoken.add(person);
}
