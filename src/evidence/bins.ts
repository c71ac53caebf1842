/** Assigns values to bins. */
export interface Binner {
  readonly cuts: Float32Array;
  readonly first: number;
  readonly last: number;
  /** Steps per unit of the value, and the number of cuts certainly below each step. */
  readonly steps: number;
  readonly starts: Uint8Array;
}

const STEPS = 64;

/** `values`: the cuts, rising. */
export function createBinner(values: ArrayLike<number>): Binner {
  const cuts = Float32Array.from(values);
  const first = cuts[0] ?? 0;
  const last = cuts[cuts.length - 1] ?? 0;
  const steps = STEPS / (last - first || 1);
  const starts = Uint8Array.from({ length: STEPS + 1 }, (_, step) => {
    let below = 0;
    while (below < cuts.length && cuts[below]! <= first + (step - 1) / steps) below++;
    return below;
  });
  return { cuts, first, last, steps, starts };
}

/** The bin of a value: 0 for `NaN`, else 1 + the number of cuts at or below it. */
export function binOf({ cuts, first, last, steps, starts }: Binner, value: number): number {
  if (Number.isNaN(value)) return 0;
  if (value >= last) return 1 + cuts.length;
  if (value < first) return 1;
  let below = starts[((value - first) * steps) | 0]!;
  while (cuts[below]! <= value) below++;
  return 1 + below;
}
