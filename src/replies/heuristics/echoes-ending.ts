import { CLOSING, WIDTH } from '../echoes.js';
import { replyHeuristic } from '../heuristic.js';

/** People answer what they read last. */
export const echoesEnding = replyHeuristic({
  id: 'replies/echoes-ending',
  measures: 'cosine of the comment with the last sentence of the candidate',
  unit: 'cosine, 0…1',
  sources: [{ cite: 'observation on seven sources of threads' }],
  example: {
    comments: [
      ['Ann', 'mushroom soup'],
      ['Bob', 'Bread'],
      ['Cy', 'mushroom soup'],
    ],
    child: 2,
    parent: 0,
    value: 1,
  },
  prepare: ({ echoes }) => echoes.shared,
  measure: (shared, _, parent) => Math.min(1, shared[(parent + 1) * WIDTH + CLOSING]!),
  explain: (_, _child, _parent, value) => ({
    because: value >= 0.1 ? 'is answered in its last sentence' : 'is not answered in its last sentence',
  }),
});
