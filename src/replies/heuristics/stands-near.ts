import { log2, replyHeuristic } from '../heuristic.js';

/** Most comments answer one shortly before them. */
export const standsNear = replyHeuristic({
  id: 'replies/stands-near',
  measures: 'how far back the comment stands',
  unit: 'log2 of comments, 0 (directly before)…',
  about: 'comments',
  sources: [
    { cite: 'Kummerfeld et al. 2019, A Large-Scale Corpus for Conversation Disentanglement (distance features)' },
  ],
  example: {
    comments: [
      ['Ann', 'Soup'],
      ['Bob', 'Bread'],
      ['Cy', 'Tea'],
    ],
    child: 2,
    parent: 0,
    value: 1,
  },
  prepare: () => null,
  measure: (_, child, parent) => log2(child - parent),
  explain: (_, child, parent) => ({
    because: child - parent === 1 ? 'stands directly below it' : `stands ${child - parent} comments below it`,
  }),
});
