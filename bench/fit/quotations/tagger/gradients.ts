import { GATES, gate, type Layer, squash } from '../../../../src/quotations/tagger/recurrent.js';

/** Derivative of `squash`. */
function slope(x: number): number {
  const square = 1 + x * x;
  return 1 / (square * Math.sqrt(square));
}

/**
 * The reverse of `recur`: gradients of the gates' sums from those of a layer's outputs. `gates` and `states` are those of
 * the way forward. O(rows · hidden).
 */
export function recurBack(
  gates: Float64Array,
  states: Float64Array,
  rows: number,
  hidden: number,
  given: Float64Array,
  out: Float64Array,
): void {
  for (const way of [0, 1]) {
    const step = way === 0 ? 1 : -1;
    for (let unit = 0; unit < hidden; unit++) {
      let carried = 0;
      for (let row = way === 0 ? rows - 1 : 0; row >= 0 && row < rows; row -= step) {
        const at = (2 * row + way) * hidden + unit;
        const from = (2 * row + way) * GATES * hidden + unit;
        const before = row - step;
        const previous = before >= 0 && before < rows ? states[(2 * before + way) * hidden + unit]! : 0;
        const state = states[at]!;
        const input = gates[from]!;
        const forget = gate(gates[from + hidden]!);
        const shown = gate(gates[from + 2 * hidden]!);
        const wanted = carried + given[at]! * shown * slope(state);
        out[from] = wanted * (1 - forget);
        out[from + hidden] = wanted * (previous - input) * 0.5 * slope(gates[from + hidden]!);
        out[from + 2 * hidden] = given[at]! * squash(state) * 0.5 * slope(gates[from + 2 * hidden]!);
        carried = wanted * forget;
      }
    }
  }
}

/**
 * The reverse of `multiply`: adds to the gradients of weights and bias, and writes those of the input. O(rows · width ·
 * columns).
 */
export function multiplyBack(
  input: Float64Array,
  rows: number,
  width: number,
  weights: Float64Array,
  given: Float64Array,
  gradient: Pick<Layer, 'weights' | 'bias'>,
  out: Float64Array,
): void {
  const columns = gradient.bias.length;
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) gradient.bias[column]! += given[row * columns + column]!;
  for (let at = 0; at < width; at++) {
    const w = at * columns;
    let row = 0;
    for (; row + 4 <= rows; row += 4) {
      const a = input[row * width + at]!;
      const b = input[(row + 1) * width + at]!;
      const c = input[(row + 2) * width + at]!;
      const d = input[(row + 3) * width + at]!;
      let g = row * columns;
      for (let column = 0; column < columns; column++, g++)
        gradient.weights[w + column]! +=
          a * given[g]! + b * given[g + columns]! + c * given[g + 2 * columns]! + d * given[g + 3 * columns]!;
    }
    for (; row < rows; row++) {
      const a = input[row * width + at]!;
      for (let column = 0; column < columns; column++)
        gradient.weights[w + column]! += a * given[row * columns + column]!;
    }
  }
  for (let row = 0; row < rows; row++) {
    const g = row * columns;
    for (let at = 0; at < width; at++) {
      const w = at * columns;
      let a = 0;
      let b = 0;
      let column = 0;
      for (; column + 2 <= columns; column += 2) {
        a += weights[w + column]! * given[g + column]!;
        b += weights[w + column + 1]! * given[g + column + 1]!;
      }
      out[row * width + at] = a + b + (column < columns ? weights[w + column]! * given[g + column]! : 0);
    }
  }
}
