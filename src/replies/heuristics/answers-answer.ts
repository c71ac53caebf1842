import { replyHeuristic } from '../heuristic.js';

/** A candidate that opens like an answer stands deep in an exchange. */
export const answersAnswer = replyHeuristic({
  id: 'replies/answers-answer',
  measures: 'whether the candidate opens like an answer (“no”, “but”, “exactly”)',
  unit: '1 or 0',
  about: 'comments',
  sources: [{ cite: 'observation on seven sources of threads' }],
  example: {
    comments: [
      ['Ann', 'No, it is not the soup'],
      ['Bob', 'Yes'],
    ],
    child: 1,
    parent: 0,
    value: 1,
  },
  prepare: ({ manner }) => manner,
  measure: (manner, _, parent) => manner.against[parent]! | manner.along[parent]!,
  explain: (_, _child, _parent, value) => ({
    because: value > 0 ? 'goes on with an exchange' : 'does not go on with an exchange',
  }),
});
