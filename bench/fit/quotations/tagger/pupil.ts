import { logistic } from '../../../../src/evidence/index.js';
import { FLAGS, LOOKUPS } from '../../../../src/quotations/tagger/inputs.js';
import { GATES, multiply, recur } from '../../../../src/quotations/tagger/recurrent.js';
import { LABELS, MOST_TOKENS, type Network } from '../../../../src/quotations/tagger/tagger.js';
import { type Learned, learned, stepAdam } from './adam.js';
import { multiplyBack, recurBack } from './gradients.js';
import type { Sample } from './samples.js';
import { INPUTS } from './start.js';
import { DROPOUT, HALF_FORGOTTEN, WIDTHS } from './teaching.js';

/** A network that is being taught. */
export interface Pupil {
  /** Adds to the gradients what one sentence teaches, times `weight`. O(tokens · weights). */
  learn(sample: Sample, weight: number): void;
  /** Changes the network by them. O(weights). */
  step(step: number, rate: number): void;
}

/** `counts` says how often the pupil will see each word. */
export function createPupil(
  { keys, vectors, layers, output }: Network,
  counts: ReadonlyMap<string, number>,
  random: () => number,
): Pupil {
  const all: Learned[] = [];
  const own = (values: Float64Array) => {
    const one = learned(values);
    all.push(one);
    return one;
  };
  const ownBoth = ({ weights, bias }: Network['output']) => {
    const both = { weights: own(weights), bias: own(bias) };
    return { ...both, gradient: { weights: both.weights.gradient, bias: both.bias.gradient } };
  };
  const tables = LOOKUPS.map((lookup) => ({ lookup, width: WIDTHS[lookup], ...own(vectors[lookup]) }));
  const units = layers.map((layer) => ({
    layer,
    ...ownBoth(layer),
    sums: new Float64Array(MOST_TOKENS * 2 * GATES * layer.hidden),
    states: new Float64Array(MOST_TOKENS * 2 * layer.hidden),
    wrong: new Float64Array(MOST_TOKENS * 2 * GATES * layer.hidden),
  }));
  const top = ownBoth(output);
  // What goes into each layer and into the output, the share of it that is kept, and its gradients.
  const flows = [INPUTS, ...layers.map(({ hidden }) => 2 * hidden)].map((width) => ({
    width,
    values: new Float64Array(MOST_TOKENS * width),
    kept: new Float64Array(MOST_TOKENS * width),
    slopes: new Float64Array(MOST_TOKENS * width),
  }));
  const [bottom, last] = [flows[0]!, flows.at(-1)!];
  const logits = new Float64Array(MOST_TOKENS * LABELS.length);

  /** Leaves some numbers out, and makes up for them; never the flags. */
  const drop = ({ values, kept, width }: (typeof flows)[number], rows: number, flags: number) => {
    for (let at = 0; at < rows * width; at++) {
      kept[at] = at % width >= width - flags ? 1 : random() < DROPOUT ? 0 : 1 / (1 - DROPOUT);
      values[at]! *= kept[at]!;
    }
  };

  /** Per table and token, the row of its vector. */
  const rowsOf = ({ keys: found }: Sample): number[][] => {
    const chosen = tables.map(({ lookup }) => found[lookup].map((key) => keys[lookup].get(key) ?? 0));
    found.words.forEach((word, row) => {
      const chance = HALF_FORGOTTEN / (HALF_FORGOTTEN + (counts.get(word) ?? 0));
      if (random() < chance) chosen[LOOKUPS.indexOf('words')]![row] = 0;
    });
    return chosen;
  };

  /** Calls back for each number that a table gives to a token: its place in the table, and among the inputs. */
  const eachInput = (
    chosen: readonly number[][],
    rows: number,
    visit: (table: (typeof tables)[number], from: number, to: number) => void,
  ) => {
    for (let row = 0; row < rows; row++) {
      let to = row * INPUTS;
      tables.forEach((table, t) => {
        const from = chosen[t]![row]! * table.width;
        for (let k = 0; k < table.width; k++) visit(table, from + k, to++);
      });
    }
  };

  const forward = ({ rows, flags }: Sample, chosen: readonly number[][]) => {
    eachInput(chosen, rows, ({ values }, from, to) => {
      bottom.values[to] = values[from]!;
    });
    for (let row = 0; row < rows; row++)
      bottom.values.set(flags.subarray(row * FLAGS, (row + 1) * FLAGS), (row + 1) * INPUTS - FLAGS);
    drop(bottom, rows, FLAGS);
    units.forEach(({ layer, sums, states }, l) => {
      multiply(flows[l]!.values, rows, flows[l]!.width, layer, sums);
      recur(sums, rows, layer.hidden, states, flows[l + 1]!.values);
      drop(flows[l + 1]!, rows, 0);
    });
    multiply(last.values, rows, last.width, output, logits);
  };

  const backward = (rows: number, chosen: readonly number[][]) => {
    multiplyBack(last.values, rows, last.width, output.weights, logits, top.gradient, last.slopes);
    for (let l = units.length - 1; l >= 0; l--) {
      const { layer, gradient, sums, states, wrong } = units[l]!;
      const { slopes, kept, width } = flows[l + 1]!;
      for (let k = 0; k < rows * width; k++) slopes[k]! *= kept[k]!;
      recurBack(sums, states, rows, layer.hidden, slopes, wrong);
      multiplyBack(flows[l]!.values, rows, flows[l]!.width, layer.weights, wrong, gradient, flows[l]!.slopes);
    }
    eachInput(chosen, rows, ({ gradient }, from, to) => {
      gradient[from]! += bottom.slopes[to]! * bottom.kept[to]!;
    });
  };

  return {
    learn(sample, weight) {
      const { rows, truth } = sample;
      const chosen = rowsOf(sample);
      forward(sample, chosen);
      for (let k = 0; k < rows * LABELS.length; k++) logits[k] = weight * (logistic(logits[k]!) - truth[k]!);
      backward(rows, chosen);
    },
    step(step, rate) {
      stepAdam(all, step, rate);
    },
  };
}
