import type { Story } from '../story.js';
import { type Range, trimToWords } from '../tokens.js';

/** Whether words in marks open with a capital. O(marks). */
export function opensWithCapital({ tokens }: Story, marked: Range): boolean {
  return tokens[trimToWords(tokens, marked).from]?.isCapital === true;
}

/** The last character inside the marks. O(1). */
export function lastSignOf({ text, tokens, regions }: Story, marked: Range): string {
  return text[regions[tokens[marked.from]!.region]!.inner.end - 1] ?? '';
}

/** Whether words in marks are a sentence behind a sign: “Lee fired back: “If so, we go.””. O(marks). */
export function standsAlone(story: Story, marked: Range): boolean {
  const before = story.tokens[marked.from - 1];
  return (
    !before?.isWord &&
    before?.text !== ')' &&
    opensWithCapital(story, marked) &&
    /[.,?!…]/.test(lastSignOf(story, marked))
  );
}
