import { replyHeuristic } from '../heuristic.js';

/** Each telling word came from somewhere: earlier comments that use it share the credit, nearer ones get more. */
export const accountsForWords = replyHeuristic({
  id: 'replies/accounts-for-words',
  measures: 'share of the comment’s telling words that came from the other',
  unit: 'share, 0…1',
  prior: 3,
  knots: [0, 0.01, 0.03, 0.06, 0.1, 0.16, 0.25, 0.4, 0.7],
  about: 'comments',
  sources: [{ cite: 'observation on seven sources of threads: +0.7 points of link accuracy' }],
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
  prepare: (context) => context,
  measure: ({ similarity }, _, parent) => Math.min(1, similarity.shares[parent]!),
  explain: ({ similarity }, _, parent) => {
    const share = Math.round(similarity.shares[parent]! * 100);
    return { because: share >= 5 ? `accounts for ${share} % of its telling words` : 'accounts for few of its words' };
  },
});
