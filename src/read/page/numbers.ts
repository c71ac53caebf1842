const NUMBER = /^(?:#\d{1,6}|\d{1,5}[.)])$/;
/** Fewer numbers may be a list in a text. */
const FEWEST = 3;
/** Each must be followed by a name and words. */
const LEAST = 2;
/**
 * The lines from the last comment to the end of the page may be so many times as many as another comment's, plus so
 * many.
 */
const TAIL = 4;

/**
 * Numbers on lines of their own ("1.", "#1") that a page prints above its comments: they go up or down by one. Returns
 * their positions. O(lines).
 */
export function findNumbers(texts: readonly string[], isContent: (at: number) => boolean): number[] {
  const contents = texts.flatMap((_, at) => (isContent(at) ? at : []));
  const found = contents.flatMap((at, i) => (NUMBER.test(texts[at]!) ? i : []));
  const numbers = found.map((i) => Number(texts[contents[i]!]!.replace(/\D/g, '')));
  const step = numbers[1]! - numbers[0]!;
  const isCounted = Math.abs(step) === 1 && numbers.every((number, k) => number === numbers[0]! + k * step);
  const gaps = found.map((i, k) => (found[k + 1] ?? contents.length) - i - 1);
  const last = gaps.pop();
  if (last === undefined || found.length < FEWEST || !isCounted) return [];
  const usual = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
  const isComments = last >= LEAST && last <= TAIL * usual + TAIL && gaps.every((gap) => gap >= LEAST);
  return isComments ? found.map((i) => contents[i]!) : [];
}
