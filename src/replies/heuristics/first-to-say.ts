import { FIRST_USE, WIDTH } from '../echoes.js';
import { replyHeuristic } from '../heuristic.js';

/** Or from whoever brought them up. */
export const firstToSay = replyHeuristic({
  id: 'replies/first-to-say',
  measures: 'rarity of the words whose first user is the candidate',
  unit: 'nats, 0…',
  sources: [{ cite: 'observation on seven sources of threads (lexical chains)' }],
  example: {
    comments: [
      ['Ann', 'mushroom soup'],
      ['Bob', 'Bread'],
      ['Cy', 'mushroom soup'],
    ],
    child: 2,
    parent: 0,
    value: 2.197,
  },
  prepare: ({ echoes }) => echoes.shared,
  measure: (shared, _, parent) => shared[(parent + 1) * WIDTH + FIRST_USE]!,
  explain: (_, _child, _parent, value) => ({
    because: value > 0 ? 'brought up its words' : 'did not bring up its words',
  }),
});
