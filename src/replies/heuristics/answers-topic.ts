import { replyHeuristic } from '../heuristic.js';

/** Comments on the article draw the answers. */
export const answersTopic = replyHeuristic({
  id: 'replies/answers-topic',
  measures: 'TF-IDF cosine of the candidate with the article',
  unit: 'cosine, 0…1',
  about: 'comments',
  sources: [{ cite: 'observation on seven sources of threads' }],
  example: {
    article: 'Mushroom soup',
    comments: [
      ['Ann', 'mushroom soup'],
      ['Bob', 'Yes'],
    ],
    child: 1,
    parent: 0,
    value: 1,
  },
  prepare: ({ articleCosines }) => articleCosines,
  measure: (cosines, _, parent) => Math.min(1, cosines[parent]!),
  explain: (_, _child, _parent, value) => ({
    because: value >= 0.1 ? 'answers a comment on the article' : 'answers a comment on something else',
  }),
});
