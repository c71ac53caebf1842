import { log2, replyHeuristic } from '../heuristic.js';

/** How many comments there are to answer instead of the article. */
export const answersArticle = replyHeuristic({
  id: 'replies/answers-article',
  measures: 'how many comments stood there already, for the article only',
  unit: 'log2(1 + comments), 0…',
  about: 'article',
  sources: [{ cite: 'observation on seven sources of threads: 6–52 % of comments answer the article' }],
  example: {
    comments: [
      ['Ann', 'Soup'],
      ['Bob', 'Bread'],
    ],
    child: 1,
    parent: -1,
    value: 1,
  },
  prepare: () => null,
  measure: (_, child) => log2(1 + child),
  explain: (_, child) => ({
    because: child === 0 ? 'there was nothing else to answer yet' : 'many comments answer the article itself',
  }),
});
