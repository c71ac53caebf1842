/** The median of sorted numbers; 0 if there are none. */
export function medianOf(sorted: ArrayLike<number>): number {
  const n = sorted.length;
  return n === 0 ? 0 : (sorted[(n - 1) >> 1]! + sorted[n >> 1]!) / 2;
}
