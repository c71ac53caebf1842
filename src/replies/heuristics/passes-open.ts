import { lacking } from '../../evidence/index.js';
import { log2, replyHeuristic } from '../heuristic.js';

/** Where answers stand below what they answer, times leave few comments that can be answered; most answer the nearest. */
export const passesOpen = replyHeuristic({
  id: 'replies/passes-open',
  measures: 'how many other candidates stand between the two, on threaded pages',
  unit: 'log2(1 + candidates), 0…',
  about: 'comments',
  sources: [{ cite: 'observation on seven sources of threads' }],
  example: {
    comments: [
      ['Ann', 'Soup', 100],
      ['Bob', 'Bread', 40],
      ['Cy', 'Tea', 90],
      ['Di', 'Jam', 30],
      ['Ed', 'Salt', 83],
    ],
    child: 4,
    parent: 0,
    value: 1,
  },
  prepare: (context) => ({ context, between: new Float32Array(context.comments.length) }),
  focus: ({ context: { threaded, candidates }, between }) => {
    if (!threaded) return;
    for (let k = candidates.count - 1; k >= 0; k--)
      if (candidates.parents[k]! >= 0) between[candidates.parents[k]!] = log2(candidates.count - k);
  },
  measure: ({ context, between }, _, parent) => (context.threaded ? between[parent]! : Number.NaN),
  explain: (_, _child, _parent, value) =>
    value === 0 ? { because: 'is the nearest it can answer' } : lacking('others that it can answer stand nearer'),
});
