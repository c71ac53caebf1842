import { lacking } from '../../evidence/index.js';
import { replyHeuristic } from '../heuristic.js';

/** People who are answered may answer back by name. */
export const isNamedLater = replyHeuristic({
  id: 'replies/is-named-later',
  measures: 'whether the candidate’s author names the author of the comment afterwards',
  unit: '1 or 0, in the forty comments after it',
  about: 'comments',
  sources: [{ cite: 'observation on seven sources of threads' }],
  example: {
    comments: [
      ['Ann', 'Soup'],
      ['Bob', 'Bread'],
      ['Ann', 'Bob, why?'],
    ],
    child: 1,
    parent: 0,
    value: 1,
  },
  prepare: (context) => context,
  measure: ({ later, authors }, child, parent) =>
    authors[parent] === authors[child] ? Number.NaN : later.names[authors[parent]!]!,
  explain: (_, _child, _parent, value) =>
    value > 0 ? { because: 'is called by name afterwards' } : lacking('is not called by name afterwards'),
});
