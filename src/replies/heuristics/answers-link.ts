import { lacking } from '../../evidence/index.js';
import { replyHeuristic } from '../heuristic.js';

/** Links are posted to be discussed. */
export const answersLink = replyHeuristic({
  id: 'replies/answers-link',
  measures: 'whether the candidate has a link',
  unit: '1 or 0',
  about: 'comments',
  sources: [{ cite: 'observation on seven sources of threads' }],
  example: {
    comments: [
      ['Ann', 'See www.example.org'],
      ['Bob', 'Yes'],
    ],
    child: 1,
    parent: 0,
    value: 1,
  },
  prepare: ({ manner }) => manner,
  measure: (manner, _, parent) => manner.links[parent]!,
  explain: (_, _child, _parent, value) =>
    value > 0 ? { because: 'answers a link' } : lacking('answers words without a link'),
});
