/**
 * Whether what stands in a row mostly falls, by its steps: twice as often as it rises, and more than once. `NaN` for two
 * neighbours that cannot be compared.
 */
export function mostlyFalls(steps: readonly number[]): boolean {
  const falling = steps.filter((step) => step < 0).length;
  const rising = steps.filter((step) => step > 0).length;
  return falling > 2 * rising && falling >= 2;
}
