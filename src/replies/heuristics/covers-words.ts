import { lacking } from '../../evidence/index.js';
import { RARITY, WIDTH } from '../echoes.js';
import { replyHeuristic } from '../heuristic.js';

/** How much of the comment's vocabulary the candidate accounts for. */
export const coversWords = replyHeuristic({
  id: 'replies/covers-words',
  measures: 'share of the telling words of the comment that the candidate has',
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
  measure: ({ shared, telling }, child, parent) =>
    Math.min(1, shared[(parent + 1) * WIDTH + RARITY]! / (telling[child + 1]! || 1)),
  explain: (_, _child, _parent, value) =>
    value >= 0.3 ? { because: 'has most of its telling words' } : lacking('has few of its telling words'),
});
