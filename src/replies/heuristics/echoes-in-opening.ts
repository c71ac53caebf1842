import { lacking } from '../../evidence/index.js';
import { OPENING, WIDTH } from '../echoes.js';
import { replyHeuristic } from '../heuristic.js';

/** Answers tend to say first what they are about. */
export const echoesInOpening = replyHeuristic({
  id: 'replies/echoes-in-opening',
  measures: 'cosine of the first sentence of the comment with the candidate',
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
  measure: (shared, _, parent) => Math.min(1, shared[(parent + 1) * WIDTH + OPENING]!),
  explain: (_, _child, _parent, value) =>
    value >= 0.1 ? { because: 'is taken up in its first sentence' } : lacking('is not taken up in its first sentence'),
});
