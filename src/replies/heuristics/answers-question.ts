import { lacking } from '../../evidence/index.js';
import { replyHeuristic } from '../heuristic.js';

/** Questions invite answers. */
export const answersQuestion = replyHeuristic({
  id: 'replies/answers-question',
  measures: 'whether the candidate asks something',
  unit: '1 at its end, 0.5 on the way, 0 not',
  about: 'comments',
  sources: [{ cite: 'Kim, Wang & Baldwin 2010, Tagging and Linking Web Forum Posts' }],
  example: {
    comments: [
      ['Ann', 'Soup?'],
      ['Bob', 'Yes'],
    ],
    child: 1,
    parent: 0,
    value: 1,
  },
  prepare: ({ manner }) => manner,
  measure: (manner, _, parent) => manner.asks[parent]!,
  explain: (_, _child, _parent, value) =>
    value > 0 ? { because: 'answers its question' } : lacking('was not asked anything there'),
});
