import { replyHeuristic } from '../heuristic.js';

/** Whoever speaks to “you” is in an exchange already. */
export const answersAddress = replyHeuristic({
  id: 'replies/answers-address',
  measures: 'words of address in the candidate',
  unit: 'share of its words, 0…1',
  about: 'comments',
  sources: [{ cite: 'observation on seven sources of threads' }],
  example: {
    comments: [
      ['Ann', 'You say that you are right'],
      ['Bob', 'Yes'],
    ],
    child: 1,
    parent: 0,
    value: 0.333,
  },
  prepare: ({ manner }) => manner,
  measure: (manner, _, parent) => manner.addresses[parent]!,
  explain: (_, _child, _parent, value) => ({
    because: value > 0 ? 'answers someone who spoke to a “you”' : 'answers someone who addressed nobody',
  }),
});
