/**
 * Whether a sequence mostly falls, given its steps: it falls more than once and twice as often as it rises. `NaN` is a
 * step between two values that cannot be compared.
 */
export function mostlyFalls(steps: readonly number[]): boolean {
  const falling = steps.filter((step) => step < 0).length;
  const rising = steps.filter((step) => step > 0).length;
  return falling > 2 * rising && falling >= 2;
}
