import { FLAGS, LOOKUPS, type Lookup } from '../../../../src/quotations/tagger/inputs.js';
import { GATES, type Layer } from '../../../../src/quotations/tagger/recurrent.js';
import { LABELS, type Network } from '../../../../src/quotations/tagger/tagger.js';
import { HIDDEN, WIDTHS } from './teaching.js';

/** Numbers that go into the first layer. */
export const INPUTS = LOOKUPS.reduce((sum, lookup) => sum + WIDTHS[lookup], FLAGS);

/** Spread of the vectors before they are learned. */
const SPREAD = 0.5;
/** Most tokens carry none of the labels. */
const SELDOM = -2;

/** A network that knows nothing yet. */
export function startNetwork(keys: Network['keys'], random: () => number): Network {
  // About normal: the sum of four numbers from 0 to 1 varies by 1/3.
  const normal = (size: number, spread: number) =>
    Float64Array.from({ length: size }, () => spread * Math.sqrt(3) * (random() + random() + random() + random() - 2));
  const vectors = Object.fromEntries(
    LOOKUPS.map((lookup) => [lookup, normal((keys[lookup].size + 1) * WIDTHS[lookup], SPREAD)]),
  ) as Record<Lookup, Float64Array>;
  let inputs = INPUTS;
  const layers = HIDDEN.map((hidden): Layer => {
    const weights = normal(inputs * 2 * GATES * hidden, Math.sqrt(1 / inputs));
    const bias = new Float64Array(2 * GATES * hidden);
    // States last for long at first.
    for (const way of [0, 1]) bias.fill(1, (GATES * way + 1) * hidden, (GATES * way + 2) * hidden);
    inputs = 2 * hidden;
    return { hidden, weights, bias };
  });
  return {
    keys,
    vectors,
    layers,
    output: {
      weights: normal(inputs * LABELS.length, Math.sqrt(1 / inputs)),
      bias: new Float64Array(LABELS.length).fill(SELDOM),
    },
  };
}
