import { replyHeuristic } from '../heuristic.js';

/** People tend to answer at the length of what they answer. */
export const differsInLength = replyHeuristic({
  id: 'replies/differs-in-length',
  measures: 'length of the comment less that of the candidate',
  unit: 'difference of log2(1 + words)',
  about: 'comments',
  sources: [{ cite: 'observation on seven sources of threads' }],
  example: {
    comments: [
      ['Ann', 'Soup'],
      ['Bob', 'Yes or no'],
    ],
    child: 1,
    parent: 0,
    value: 1,
  },
  prepare: ({ manner }) => manner,
  measure: (manner, child, parent) => manner.lengths[child]! - manner.lengths[parent]!,
  explain: (_, _child, _parent, value) => ({
    because: value > 1 ? 'answers a shorter comment' : value < -1 ? 'answers a longer comment' : 'is about as long',
  }),
});
