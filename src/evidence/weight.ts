/** Values and the logits they are worth, by rising value; linear in between, constant outside. */
export type Curve = readonly (readonly [value: number, logits: number])[];

/** Logits per unit, or a curve. Either way a score is a sum of contributions. */
export type Weight = number | Curve;

/** A weight made ready for the hot loop. */
export interface CompiledWeight {
  readonly slope: number;
  readonly values: Float64Array;
  readonly logits: Float64Array;
}

const NO_POINTS = new Float64Array(0);

/** Unpacks a weight into typed arrays. */
export function compileWeight(weight: Weight): CompiledWeight {
  if (typeof weight === 'number') return { slope: weight, values: NO_POINTS, logits: NO_POINTS };
  return {
    slope: 0,
    values: Float64Array.from(weight, ([value]) => value),
    logits: Float64Array.from(weight, ([, logits]) => logits),
  };
}

/** Logits a measured value adds to the score; 0 for `NaN` ("does not apply"). O(points). */
export function contributionOf(weight: CompiledWeight, value: number): number {
  if (Number.isNaN(value)) return 0;
  const { values, logits } = weight;
  const last = values.length - 1;
  if (last < 0) return weight.slope * value;
  if (value <= values[0]!) return logits[0]!;
  if (value >= values[last]!) return logits[last]!;
  let right = 1;
  while (values[right]! < value) right++;
  const from = values[right - 1]!;
  const share = (value - from) / (values[right]! - from);
  return logits[right - 1]! * (1 - share) + logits[right]! * share;
}
