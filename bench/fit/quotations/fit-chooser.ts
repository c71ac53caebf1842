import { binOf, createBinner, type TreeWeights } from '../../../src/evidence/index.js';
import { type BoostOptions, boost } from '../../../src/learn/boost.js';
import { cutsOf } from '../../../src/learn/cuts.js';
import { packTrees } from '../../../src/learn/pack.js';

/** A choice as measured: a row for none, a row per candidate, and the index of the true row. */
export interface Choice {
  readonly rows: readonly Float32Array[];
  readonly truth: number;
}

/** Boosts trees on the softmax over the rows of each choice. */
export function fitChooser(
  features: readonly string[],
  choices: readonly Choice[],
  options: BoostOptions,
): TreeWeights {
  const width = features.length;
  const targetsOf = ({ rows, truth }: Choice) => Float32Array.from(rows, (_, row) => Number(row === truth));
  const cuts = cutsOf(
    choices.map((choice) => ({
      values: Float32Array.from(choice.rows.flatMap((row) => [...row])),
      targets: targetsOf(choice),
    })),
    width,
  );
  const binners = cuts.map(createBinner);
  const total = choices.reduce((sum, { rows }) => sum + rows.length, 0);
  const columns = Array.from({ length: width }, () => new Uint8Array(total));
  const targets = new Float32Array(total);
  const items = new Int32Array(choices.length + 1);
  let at = 0;
  choices.forEach((choice, c) => {
    targets.set(targetsOf(choice), at);
    for (const row of choice.rows) {
      for (let f = 0; f < width; f++) columns[f]![at] = binOf(binners[f]!, row[f]!);
      at++;
    }
    items[c + 1] = at;
  });
  const chosen = Int32Array.from(choices.keys());
  const trees = boost(
    { items, columns, targets, bases: new Float32Array(total) },
    chosen,
    new Float32Array(choices.length).fill(1),
    options,
  );
  const usual = cuts.map(({ length }, f) => {
    const counts = new Float64Array(length + 2);
    for (const bin of columns[f]!) counts[bin]!++;
    return Array.from(counts, (count) => Math.round((1000 * count) / total));
  });
  return packTrees({ features, cuts, usual, trees });
}
