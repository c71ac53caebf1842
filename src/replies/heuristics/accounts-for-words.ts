import { CREDIT, WIDTH } from '../echoes.js';
import { replyHeuristic } from '../heuristic.js';

/** Each telling word of a comment was most likely picked up from a nearby comment that used it. */
export const accountsForWords = replyHeuristic({
  id: 'replies/accounts-for-words',
  measures: 'share of its telling words the candidate accounts for, nearer users getting more',
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
  measure: (shared, _, parent) => Math.min(1, shared[(parent + 1) * WIDTH + CREDIT]!),
  explain: (_, _child, _parent, value) => ({
    because:
      value >= 0.05
        ? `accounts for ${Math.round(value * 100)} % of its telling words`
        : 'accounts for few of its words',
  }),
});
