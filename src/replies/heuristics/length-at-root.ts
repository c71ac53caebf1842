import { replyHeuristic } from '../heuristic.js';

/** Comments on the article are longer than remarks on remarks; the two differ by site, so the curve is nearly flat. */
export const lengthAtRoot = replyHeuristic({
  id: 'replies/length-at-root',
  measures: 'length of the comment, for the article only',
  unit: 'log2(1 + words), 0…10',
  prior: 0.05,
  knots: [0, 2, 3, 4, 5, 6, 7, 8],
  about: 'article',
  sources: [{ cite: 'observation on seven sources of threads' }],
  example: { comments: [['Ann', 'Soup is good']], child: 0, parent: -1, value: 2 },
  prepare: ({ words }) => Float64Array.from(words, ({ norms }) => Math.min(10, Math.log2(1 + norms.length))),
  measure: (lengths, child) => lengths[child]!,
  explain: (lengths, child) => ({
    because: lengths[child]! >= 5 ? 'is as long as comments on articles are' : 'is short for that',
  }),
});
