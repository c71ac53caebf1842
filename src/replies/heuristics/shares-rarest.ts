import { RAREST, WIDTH } from '../echoes.js';
import { replyHeuristic } from '../heuristic.js';

/** One rare word in common says more than many usual ones. */
export const sharesRarest = replyHeuristic({
  id: 'replies/shares-rarest',
  measures: 'rarity of the rarest word in common: ln(1 + texts / texts with it)',
  unit: 'nats, 0…',
  sources: [
    {
      cite: 'Wang, Joshi, Cohen & Rosé 2008, Recovering Implicit Thread Structure in Newsgroup Style Conversations (term weights)',
    },
  ],
  example: {
    comments: [
      ['Ann', 'mushroom soup'],
      ['Bob', 'Bread'],
      ['Cy', 'mushroom soup'],
    ],
    child: 2,
    parent: 0,
    value: 1.099,
  },
  prepare: ({ echoes }) => echoes.shared,
  measure: (shared, _, parent) => shared[(parent + 1) * WIDTH + RAREST]!,
  explain: (_, _child, _parent, value) => ({
    because: value > 0 ? 'shares a rare word with it' : 'shares no telling word with it',
  }),
});
