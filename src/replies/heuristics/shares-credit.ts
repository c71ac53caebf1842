import { EVEN_CREDIT, WIDTH } from '../echoes.js';
import { replyHeuristic } from '../heuristic.js';

/** The same without distance: who used its words at all. */
export const sharesCredit = replyHeuristic({
  id: 'replies/shares-credit',
  measures: 'share of its telling words the candidate accounts for, all earlier users alike',
  unit: 'share, 0…1',
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
  measure: (shared, _, parent) => Math.min(1, shared[(parent + 1) * WIDTH + EVEN_CREDIT]!),
  explain: (_, _child, _parent, value) => ({
    because: value >= 0.05 ? 'is one of few to have used its words' : 'used few of its words',
  }),
});
