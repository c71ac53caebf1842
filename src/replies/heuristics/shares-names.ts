import { NAMES, WIDTH } from '../echoes.js';
import { replyHeuristic } from '../heuristic.js';

/** Names and numbers tie comments to one matter. */
export const sharesNames = replyHeuristic({
  id: 'replies/shares-names',
  measures: 'rarity of the names and numbers in common',
  unit: 'nats, 0…',
  sources: [{ cite: 'observation on seven sources of threads' }],
  example: {
    comments: [
      ['Ann', 'I saw Lindgren'],
      ['Bob', 'Bread'],
      ['Cy', 'and Lindgren left'],
    ],
    child: 2,
    parent: 0,
    value: 1.099,
  },
  prepare: ({ echoes }) => echoes.shared,
  measure: (shared, _, parent) => shared[(parent + 1) * WIDTH + NAMES]!,
  explain: (_, _child, _parent, value) => ({
    because: value > 0 ? 'speaks of the same names' : 'speaks of other names',
  }),
});
