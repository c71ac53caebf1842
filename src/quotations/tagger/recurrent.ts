/**
 * A layer of simple recurrent units (Lei et al. 2018, "Simple Recurrent Units for Highly Parallelizable Recurrence"),
 * read in both directions. Squashing is x / √(1 + x²): additions, products and square roots come out the same in every
 * JavaScript engine.
 */
export interface Layer {
  /** Units per direction. */
  readonly hidden: number;
  /** A row per input: per direction the candidates of all units, their forget gates, their output gates. */
  readonly weights: Float64Array;
  readonly bias: Float64Array;
}

/** Columns of a layer's weights per unit and direction. */
export const GATES = 3;

/** x / √(1 + x²), −1…1. */
export function squash(x: number): number {
  return x / Math.sqrt(1 + x * x);
}

/** From 0 to 1, as the logistic function. */
export function gate(x: number): number {
  return 0.5 + 0.5 * squash(x);
}

/** `out = input · weights + bias`, for `rows` rows. O(rows · width · bias.length). */
export function multiply(
  input: Float64Array,
  rows: number,
  width: number,
  { weights, bias }: Pick<Layer, 'weights' | 'bias'>,
  out: Float64Array,
): void {
  const columns = bias.length;
  for (let row = 0; row < rows; row++) out.set(bias, row * columns);
  // Two rows and four inputs at once: fewer reads and writes for each product.
  const paired = rows - (rows % 2);
  const grouped = width - (width % 4);
  for (let row = 0; row < paired; row += 2) {
    const one = row * columns;
    const other = one + columns;
    for (let at = 0; at < grouped; at += 4) {
      const from = row * width + at;
      const next = from + width;
      const a = input[from]!;
      const b = input[from + 1]!;
      const c = input[from + 2]!;
      const d = input[from + 3]!;
      const e = input[next]!;
      const f = input[next + 1]!;
      const g = input[next + 2]!;
      const h = input[next + 3]!;
      for (let column = 0, w = at * columns; column < columns; column++, w++) {
        const first = weights[w]!;
        const second = weights[w + columns]!;
        const third = weights[w + 2 * columns]!;
        const fourth = weights[w + 3 * columns]!;
        out[one + column]! += a * first + b * second + c * third + d * fourth;
        out[other + column]! += e * first + f * second + g * third + h * fourth;
      }
    }
  }
  for (let row = 0; row < rows; row++)
    for (let at = row < paired ? grouped : 0; at < width; at++) {
      const value = input[row * width + at]!;
      for (let column = 0, w = at * columns; column < columns; column++, w++)
        out[row * columns + column]! += value * weights[w]!;
    }
}

/**
 * Runs a layer over a sentence, both ways, on its inputs times its weights. `states` and `out` get a row of `2 · hidden`
 * per token. O(rows · hidden).
 */
export function recur(
  gates: Float64Array,
  rows: number,
  hidden: number,
  states: Float64Array,
  out: Float64Array,
): void {
  for (const way of [0, 1]) {
    const step = way === 0 ? 1 : -1;
    for (let unit = 0; unit < hidden; unit++) {
      let state = 0;
      for (let row = way === 0 ? 0 : rows - 1; row >= 0 && row < rows; row += step) {
        const from = (2 * row + way) * GATES * hidden + unit;
        const forget = gate(gates[from + hidden]!);
        state = forget * state + (1 - forget) * gates[from]!;
        const at = (2 * row + way) * hidden + unit;
        states[at] = state;
        out[at] = gate(gates[from + 2 * hidden]!) * squash(state);
      }
    }
  }
}
