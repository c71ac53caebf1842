/**
 * Order of a list by its times. `threaded`: neither oldest nor newest first, as on sites that show answers below what
 * they answer.
 */
export type TimeOrder = 'oldest-first' | 'newest-first' | 'threaded';

/** In a long list, fewer steps against the others may be dates that were misread. */
const LEAST_SHARE = 0.05;

/**
 * Order of a list, given the steps from each time to the next. `threaded`: the times go up and down. `NaN` is a step
 * between two times that cannot be compared. `undefined` if the order cannot be told. O(n).
 */
export function timeOrderOf(steps: readonly number[]): TimeOrder | undefined {
  const [falls, rises] = count(steps);
  // The first or last step may be to a comment that the site sets above or below the others. Where most steps fall, a
  // single one that rises is not enough: not to turn a list round is wrong everywhere, to turn it round hardly.
  const [fallsInside, risesInside] = count(steps.slice(1, -1));
  const isMixed = falls > rises ? risesInside >= 2 : fallsInside >= 1;
  if (isMixed && Math.min(falls, rises) >= LEAST_SHARE * (falls + rises)) return 'threaded';
  if (mostlyFalls(steps)) return 'newest-first';
  return mostlyFalls(steps.map((step) => -step)) ? 'oldest-first' : undefined;
}

/** Whether a list falls more than once and twice as often as it rises, given its steps. O(n). */
export function mostlyFalls(steps: readonly number[]): boolean {
  const [falls, rises] = count(steps);
  return falls > 2 * rises && falls >= 2;
}

function count(steps: readonly number[]): [falls: number, rises: number] {
  return [steps.filter((step) => step < 0).length, steps.filter((step) => step > 0).length];
}
