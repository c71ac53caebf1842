import { lacking } from '../../evidence/index.js';
import { LAST_USE, WIDTH } from '../echoes.js';
import { replyHeuristic } from '../heuristic.js';

/** Words tend to be picked up from whoever used them last. */
export const lastToSay = replyHeuristic({
  id: 'replies/last-to-say',
  measures: 'rarity of the words whose latest user is the candidate',
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
  measure: (shared, _, parent) => shared[(parent + 1) * WIDTH + LAST_USE]!,
  explain: (_, _child, _parent, value) =>
    value > 0 ? { because: 'was the last to use its words' } : lacking('was not the last to use its words'),
});
