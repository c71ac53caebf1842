import { log2, replyHeuristic } from '../heuristic.js';

/** Whoever speaks often is answered often. */
export const spokeBefore = replyHeuristic({
  id: 'replies/spoke-before',
  measures: 'how many comments the candidate’s author had written when he wrote it',
  unit: 'log2(1 + comments), 0…',
  about: 'comments',
  sources: [{ cite: 'observation on seven sources of threads' }],
  example: {
    comments: [
      ['Ann', 'Soup'],
      ['Ann', 'Bread'],
      ['Cy', 'Jam'],
    ],
    child: 2,
    parent: 1,
    value: 1,
  },
  prepare: ({ spoken }) => spoken,
  measure: (spoken, _, parent) => log2(1 + spoken[parent]!),
  explain: (_, _child, _parent, value) => ({
    because: value === 0 ? 'is the first word of its author' : 'its author had spoken before',
  }),
});
