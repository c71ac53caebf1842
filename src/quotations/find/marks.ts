import { countIn } from '../counts.js';
import type { Story } from '../story.js';
import { type Range, trimToWords } from '../tokens.js';

/** Whether words in quotation marks start with a capital. O(marks). */
export function opensWithCapital({ tokens }: Story, marked: Range): boolean {
  return tokens[trimToWords(tokens, marked).from]?.isCapital === true;
}

/** The last character inside the quotation marks. O(1). */
function lastSignOf({ text, tokens, regions }: Story, marked: Range): string {
  return text[regions[tokens[marked.from]!.region]!.inner.end - 1] ?? '';
}

/** What the last character inside the quotation marks ends: 2 a sentence, 1 a clause (a comma), 0 neither. O(1). */
export function endOfMarks(story: Story, marked: Range): number {
  const last = lastSignOf(story, marked);
  return /[.!?…]/.test(last) ? 2 : Number(last === ',');
}

/**
 * Whether words in quotation marks are a sentence after a punctuation mark: “Lee fired back: “If so, we go.””.
 * O(marks).
 */
export function standsAlone(story: Story, marked: Range): boolean {
  const before = story.tokens[marked.from - 1];
  return (
    !before?.isWord &&
    before?.text !== ')' &&
    opensWithCapital(story, marked) &&
    /[.,?!…]/.test(lastSignOf(story, marked))
  );
}

/** Most words of a newspaper's, a station's or a band's name. */
const MOST_NAME = 4;

/**
 * The position after the quotation marks that open here, if they hold so few words that they are a name; else `at`.
 * O(tokens in marks).
 */
export function behindNameInMarks({ tokens, counts }: Story, at: number, to: number): number {
  const region = tokens[at]?.region ?? -1;
  if (at >= to || region < 0) return at;
  let end = at;
  while (end < to && tokens[end]!.region === region) end++;
  return countIn(counts.words, at, end) <= MOST_NAME ? end : at;
}
