/**
 * Order of a list by its times. `threaded`: neither oldest nor newest first, as on sites that show answers below what
 * they answer.
 */
export type TimeOrder = 'oldest-first' | 'newest-first' | 'threaded';

/** Single steps against the order may be a comment set above the others, or a date misread. */
const FEWEST = 2;
const LEAST_SHARE = 0.05;

/**
 * Order of a list, given the steps from each time to the next: `threaded` if several steps rise and several fall,
 * otherwise what more than two thirds do. `NaN` is a step between two times that cannot be compared. `undefined` if it
 * cannot be told. O(n).
 */
export function timeOrderOf(steps: readonly number[]): TimeOrder | undefined {
  const falls = steps.filter((step) => step < 0).length;
  const rises = steps.filter((step) => step > 0).length;
  const fewer = Math.min(falls, rises);
  if (fewer >= FEWEST && fewer >= LEAST_SHARE * (falls + rises)) return 'threaded';
  if (Math.max(falls, rises) < FEWEST || Math.max(falls, rises) <= 2 * fewer) return undefined;
  return falls > rises ? 'newest-first' : 'oldest-first';
}
