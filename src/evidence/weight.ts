/** Values, rising, and what each is worth in logits; linear in between, constant outside. At most 255 points. */
type Curve = readonly (readonly [value: number, logits: number])[];

/** Logits per unit, or a curve. Either way a score is a sum of contributions. */
export type Weight = number | Curve;

/** A weight compiled for the hot loop. */
export interface CompiledWeight {
  readonly slope: number;
  readonly values: Float64Array;
  readonly logits: Float64Array;
  /** Per equal step of the value, the segment at which the search for the right one starts. */
  readonly starts: Uint8Array;
  /** Steps per unit of the value. */
  readonly steps: number;
}

const NO_POINTS = new Float64Array(0);

const STEPS = 64;
const NO_STARTS = new Uint8Array(0);

/** Curves never change, so each is compiled once. */
const COMPILED = new WeakMap<Curve, CompiledWeight>();

export function compileWeight(weight: Weight): CompiledWeight {
  if (typeof weight === 'number')
    return { slope: weight, values: NO_POINTS, logits: NO_POINTS, starts: NO_STARTS, steps: 0 };
  let compiled = COMPILED.get(weight);
  if (compiled === undefined) {
    compiled = compileCurve(weight);
    COMPILED.set(weight, compiled);
  }
  return compiled;
}

function compileCurve(curve: Curve): CompiledWeight {
  const values = Float64Array.from(curve, ([value]) => value);
  const logits = Float64Array.from(curve, ([, logit]) => logit);
  const first = values[0]!;
  const steps = STEPS / (values.at(-1)! - first || 1);
  const starts = Uint8Array.from({ length: STEPS + 1 }, (_, step) => {
    let right = 1;
    while (right < values.length - 1 && values[right]! < first + step / steps) right++;
    return right;
  });
  return { slope: 0, values, logits, starts, steps };
}

/** What a measured value adds to the score, in logits; 0 for `NaN` ("does not apply"). O(points). */
export function contributionOf(weight: CompiledWeight, value: number): number {
  if (Number.isNaN(value)) return 0;
  const { values, logits } = weight;
  const last = values.length - 1;
  if (last < 0) return weight.slope * value;
  if (value <= values[0]!) return logits[0]!;
  if (value >= values[last]!) return logits[last]!;
  let right = weight.starts[((value - values[0]!) * weight.steps) | 0]!;
  while (values[right]! < value) right++;
  const from = values[right - 1]!;
  const share = (value - from) / (values[right]! - from);
  return logits[right - 1]! * (1 - share) + logits[right]! * share;
}
