/**
 * Order of a list by its times. `threaded`: neither oldest nor newest first, as on sites that show answers below what
 * they answer.
 */
export type TimeOrder = 'oldest-first' | 'newest-first' | 'threaded';

/** A list of which nearly all steps rise, or fall, is in order; a date may be misread. */
const LEAST_SHARE = 0.05;

/**
 * Order of a list, given the steps from each time to the next. `threaded`: the times go up and down. `NaN` is a step
 * between two times that cannot be compared. `undefined` if the order cannot be told. O(n).
 */
export function timeOrderOf(steps: readonly number[]): TimeOrder | undefined {
  const falls = steps.filter((step) => step < 0).length;
  const rises = steps.filter((step) => step > 0).length;
  const fewer = Math.min(falls, rises);
  // The first step may leave a comment that the site sets above the others. Where most steps fall, a single one that
  // rises is not enough: to read such a list from top to bottom would be wrong everywhere, to turn it round hardly.
  const isMixed = falls > rises ? rises >= 2 : steps.slice(1).some((step) => step < 0);
  if (isMixed && Math.max(falls, rises) >= 2 && fewer >= LEAST_SHARE * (falls + rises)) return 'threaded';
  if (Math.max(falls, rises) < 2 || Math.max(falls, rises) <= 2 * fewer) return undefined;
  return falls > rises ? 'newest-first' : 'oldest-first';
}
