import { NEIGHBOURS } from '../context.js';
import { replyHeuristic } from '../heuristic.js';

/** A comment unlike all before it rather answers the article. */
export const newTopic = replyHeuristic({
  id: 'replies/new-topic',
  measures: 'similarity to the most similar earlier comment, for the article only',
  unit: 'cosine, 0…1',
  prior: -4,
  knots: [0, 0.03, 0.06, 0.1, 0.15, 0.22, 0.3, 0.5],
  about: 'article',
  sources: [
    { cite: 'Wang, Joshi, Cohen & Rosé 2008, Recovering Implicit Thread Structure in Newsgroup Style Conversations' },
  ],
  example: {
    comments: [
      ['Ann', 'mushroom soup'],
      ['Bob', 'Bread'],
    ],
    child: 1,
    parent: -1,
    value: 0,
  },
  prepare: (context) => context,
  measure: ({ neighbours, neighbourCosines }, child) =>
    neighbours[child * NEIGHBOURS]! < 0 ? 0 : Math.min(1, neighbourCosines[child * NEIGHBOURS]!),
  explain: ({ neighbourCosines }, child) => ({
    because:
      neighbourCosines[child * NEIGHBOURS]! < 0.1 ? 'resembles no earlier comment' : 'resembles an earlier comment',
  }),
});
