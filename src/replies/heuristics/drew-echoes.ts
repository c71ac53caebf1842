import { replyHeuristic } from '../heuristic.js';
import { ALIKE, NEIGHBOURS } from '../neighbours.js';

/** A comment that drew answers draws more, or has had its share. */
export const drewEchoes = replyHeuristic({
  id: 'replies/drew-echoes',
  measures: 'how much the comments since then resemble the candidate',
  unit: 'sum of cosines above .12, 0…8',
  about: 'comments',
  sources: [{ cite: 'observation on seven sources of threads' }],
  example: {
    comments: [
      ['Ann', 'mushroom soup'],
      ['Bob', 'mushroom soup'],
      ['Cy', 'mushroom soup'],
    ],
    child: 2,
    parent: 0,
    value: 1,
  },
  prepare: (context) => ({ context, drawn: new Float32Array(context.comments.length) }),
  focus({ context: { neighbours }, drawn }, child) {
    if (child === 0) return;
    for (let k = (child - 1) * NEIGHBOURS; k < child * NEIGHBOURS && neighbours.cosines[k]! >= ALIKE; k++)
      drawn[neighbours.comments[k]!]! += neighbours.cosines[k]!;
  },
  measure: ({ drawn }, _, parent) => Math.min(8, drawn[parent]!),
  explain: (_, _child, _parent, value) => ({
    because: value > 0 ? 'had drawn comments like it already' : 'had drawn nothing like it yet',
  }),
});
