import { replyHeuristic } from '../heuristic.js';

/** Long comments draw answers. */
export const answersLength = replyHeuristic({
  id: 'replies/answers-length',
  measures: 'length of the candidate',
  unit: 'log2(1 + words), 0…',
  about: 'comments',
  sources: [{ cite: 'observation on seven sources of threads' }],
  example: {
    comments: [
      ['Ann', 'Soup'],
      ['Bob', 'Yes'],
    ],
    child: 1,
    parent: 0,
    value: 1,
  },
  prepare: ({ manner }) => manner,
  measure: (manner, _, parent) => manner.lengths[parent]!,
  explain: (_, _child, _parent, value) => ({
    because: value >= 6 ? 'answers a long comment' : 'answers a comment of usual length',
  }),
});
