/** The median of sorted numbers; 0 of none. */
export function medianOf(sorted: ArrayLike<number>): number {
  const n = sorted.length;
  return n === 0 ? 0 : (sorted[(n - 1) >> 1]! + sorted[n >> 1]!) / 2;
}
