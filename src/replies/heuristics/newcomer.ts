import { log2, replyHeuristic } from '../heuristic.js';

/** Who speaks for the first time rather answers the article; who is in an exchange goes on with it. */
export const newcomer = replyHeuristic({
  id: 'replies/newcomer',
  measures: 'how far back the author last spoke, for the article only',
  unit: 'log2 of comments, 0…8; 9 when never',
  prior: 0.1,
  knots: [0, 1, 2, 3, 4, 6, 8, 9],
  about: 'article',
  sources: [{ cite: 'observation on seven sources of threads' }],
  example: {
    comments: [
      ['Ann', 'Soup'],
      ['Bob', 'Bread'],
    ],
    child: 1,
    parent: -1,
    value: 9,
  },
  prepare: ({ previous }) => previous,
  measure: (previous, child) => (previous[child]! < 0 ? 9 : Math.min(8, log2(child - previous[child]!))),
  explain: (previous, child) => ({
    because: previous[child]! < 0 ? 'speaks up for the first time' : 'had spoken before',
  }),
});
