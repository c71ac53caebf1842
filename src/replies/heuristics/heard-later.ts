import { lacking } from '../../evidence/index.js';
import { replyHeuristic } from '../heuristic.js';

/** People often answer back: the candidate's author then writes something about what this comment says. */
export const heardLater = replyHeuristic({
  id: 'replies/heard-later',
  measures: 'how similar the candidate’s author’s next comments are to this one',
  unit: 'cosine, 0…1, of the forty comments after it',
  about: 'comments',
  sources: [{ cite: 'observation on seven sources of threads' }],
  example: {
    comments: [
      ['Ann', 'Soup'],
      ['Bob', 'mushroom bread'],
      ['Ann', 'mushroom bread'],
    ],
    child: 1,
    parent: 0,
    value: 1,
  },
  prepare: (context) => context,
  measure: ({ later, authors }, child, parent) =>
    authors[parent] === authors[child] ? Number.NaN : Math.min(1, later.cosine[authors[parent]!]!),
  explain: (_, _child, _parent, value) =>
    value > 0.05 ? { because: 'seems to get an answer back later' } : lacking('gets no answer back'),
});
