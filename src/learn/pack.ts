import type { TreeWeights } from '../evidence/index.js';
import type { ReplyWeights } from '../replies/index.js';
import type { Tree } from './grow.js';
import type { LookModel, ReplyModel } from './looks.js';

/** Brings fitted looks into the form `inferReplies` takes and weights files hold: values in thousandths of a logit. */
export function packLooks({ first, second }: ReplyModel): ReplyWeights {
  return { first: packTrees(first), second: packTrees(second) };
}

function packTrees({ features, cuts, trees }: LookModel): TreeWeights {
  const nodes: number[] = [];
  const visit = (tree: Tree, node: number) => {
    const value = Math.round(tree.values[node]! * 1000) + 0;
    if (tree.features[node]! < 0) {
      nodes.push(-1, value);
      return;
    }
    nodes.push(tree.features[node]!, tree.bins[node]!, value);
    visit(tree, tree.left[node]!);
    visit(tree, tree.right[node]!);
  };
  for (const tree of trees) visit(tree, 0);
  return { features, cuts: cuts.map((cut) => [...cut].map((value) => +value.toPrecision(3))), nodes };
}
