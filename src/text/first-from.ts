/** The place of the first of rising values, from one place up to another, that is not below `least`; `to` without one. O(log n). */
export function firstFrom(values: ArrayLike<number>, least: number, from = 0, to = values.length): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
