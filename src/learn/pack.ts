import type { TreeWeights } from '../evidence/index.js';
import type { ReplyWeights } from '../replies/index.js';
import type { LookModel, ReplyModel } from './looks.js';

/** Converts fitted looks into the form of `inferReplies` and of weights files: values in thousandths of a logit. */
export function packLooks({ first, second, calm = 1 }: ReplyModel): ReplyWeights {
  return { first: packTrees(first), second: packTrees(second), ...(calm === 1 ? {} : { calm }) };
}

/** Converts one set of fitted trees into that form. */
export function packTrees({ features, cuts, usual, trees }: LookModel): TreeWeights {
  return {
    features,
    cuts: cuts.map((cut) => [...cut].map((value) => +value.toPrecision(3))),
    usual,
    trees: trees.flatMap((tree) => [
      tree.features.length,
      ...tree.features.flatMap((feature, q) => [feature, tree.bins[q]!]),
      ...Array.from(tree.values, (value) => Math.round(value * 1000) + 0),
    ]),
  };
}
