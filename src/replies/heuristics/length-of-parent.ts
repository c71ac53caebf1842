import { replyHeuristic } from '../heuristic.js';

/** Long comments offer more to answer. */
export const lengthOfParent = replyHeuristic({
  id: 'replies/length-of-parent',
  measures: 'length of the candidate',
  unit: 'log2(1 + words), 0…10',
  prior: 0.1,
  knots: [0, 2, 3, 4, 5, 6, 7, 8],
  about: 'comments',
  sources: [{ cite: 'observation on seven sources of threads' }],
  example: {
    comments: [
      ['Ann', 'Soup is good'],
      ['Bob', 'Yes'],
    ],
    child: 1,
    parent: 0,
    value: 2,
  },
  prepare: ({ words }) => Float64Array.from(words, ({ norms }) => Math.min(10, Math.log2(1 + norms.length))),
  measure: (lengths, _, parent) => lengths[parent]!,
  explain: (lengths, _, parent) => ({
    because: lengths[parent]! >= 6 ? 'had much to answer' : 'had little to answer',
  }),
});
