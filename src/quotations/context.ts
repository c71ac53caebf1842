import type { Found, Source } from './find/found.js';
import type { Mention } from './people.js';
import type { Story } from './story.js';

/** Who spoke last. */
interface Floor {
  /** −1: somebody without a name. */
  readonly person: number;
  /** The phrase that said so. */
  readonly source: Source | undefined;
  /** Code unit where that was said. */
  readonly at: number;
}

/** What the attribution heuristics share. Items are quotations found, candidates are people; −1 is nobody known. */
export interface QuotationContext {
  readonly story: Story;
  readonly found: readonly Found[];
  /** Changes as quotations are attributed in the order of the text. */
  floor: Floor | undefined;
  readonly spoken: Set<number>;
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
    spoken: new Set(),
    nearest,
    focus(item) {
      nearest.clear();
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

/** Where the speaker is asked for: the source phrase, or the start of the quotation. */
export function anchorOf({ tokens }: Story, { source, parts }: Found): number {
  return tokens[source?.from ?? parts[0]!.from]!.start;
}

/** Whoever is quoted has the floor afterwards. */
export function takeFloor(context: QuotationContext, item: number, person: number, source: Source | undefined): void {
  const { story, found } = context;
  context.floor = { person, source, at: story.tokens[found[item]!.parts.at(-1)!.to - 1]!.end };
  if (person >= 0) context.spoken.add(person);
}
