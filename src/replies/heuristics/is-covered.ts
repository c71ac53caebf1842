import { lacking } from '../../evidence/index.js';
import { RARITY, WIDTH } from '../echoes.js';
import { replyHeuristic } from '../heuristic.js';

/** How much of the candidate's vocabulary the comment takes up. */
export const isCovered = replyHeuristic({
  id: 'replies/is-covered',
  measures: 'share of the telling words of the candidate that the comment has',
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
  prepare: ({ echoes }) => echoes,
  measure: ({ shared, telling }, _, parent) =>
    Math.min(1, shared[(parent + 1) * WIDTH + RARITY]! / (telling[parent + 1]! || 1)),
  explain: (_, _child, _parent, value) =>
    value >= 0.3 ? { because: 'is taken up almost whole' } : lacking('is hardly taken up'),
});
