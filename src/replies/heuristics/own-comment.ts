import { lacking } from '../../evidence/index.js';
import { log2, replyHeuristic } from '../heuristic.js';

/** People seldom answer themselves, and when they do, it is at once. */
export const ownComment = replyHeuristic({
  id: 'replies/own-comment',
  measures: 'whether the candidate is by the same author, and how far back',
  unit: '0 someone else; else 1 + log2 of comments',
  about: 'comments',
  sources: [{ cite: 'observation on seven sources of threads: 0–3 % of replies in comment threads, 28 % in chat' }],
  example: {
    comments: [
      ['Ann', 'Soup'],
      ['Ann', 'Bread'],
    ],
    child: 1,
    parent: 0,
    value: 1,
  },
  prepare: ({ authors }) => authors,
  measure: (authors, child, parent) => (authors[parent] === authors[child] ? 1 + log2(child - parent) : 0),
  explain: (_, _child, _parent, value) =>
    value > 0 ? { because: 'goes on where it stopped itself' } : lacking('speaks to someone else'),
});
