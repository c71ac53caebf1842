import { lacking } from '../../evidence/index.js';
import { replyHeuristic } from '../heuristic.js';

/** Catches compounds and inflections that stemming misses: Zoologie, Zoologen. */
export const spelledAlike = replyHeuristic({
  id: 'replies/spelled-alike',
  measures: 'cosine of the four-letter pieces of the words of both',
  unit: 'cosine, 0…1',
  sources: [{ cite: 'observation on seven sources of threads' }],
  example: {
    comments: [
      ['Ann', 'Zoologie'],
      ['Bob', 'Brot'],
      ['Cy', 'Zoologie'],
    ],
    child: 2,
    parent: 0,
    value: 1,
  },
  prepare: ({ spelling }) => spelling.cosines,
  measure: (cosines, _, parent) => Math.min(1, cosines[parent + 1]!),
  explain: (_, _child, _parent, value) =>
    value > 0.05 ? { because: 'uses words spelled alike' } : lacking('uses words spelled otherwise'),
});
