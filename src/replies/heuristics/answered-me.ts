import { lacking } from '../../evidence/index.js';
import { answeredBefore } from '../answered-before.js';
import { replyHeuristic } from '../heuristic.js';

/** Turn-taking A–B–A by content: the candidate itself seems to answer an earlier comment by this comment's author. */
export const answeredMe = replyHeuristic({
  id: 'replies/answered-me',
  measures: 'how similar the candidate is to an earlier comment of my author',
  unit: 'cosine, 0…1',
  about: 'comments',
  sources: [{ cite: 'observation on seven sources of threads: 12–48 % of replies answer an answer to their author' }],
  example: {
    comments: [
      ['Ann', 'mushroom soup'],
      ['Bob', 'mushroom soup'],
      ['Ann', 'Never'],
    ],
    child: 2,
    parent: 1,
    value: 1,
  },
  prepare: (context) => context,
  measure: (context, child, parent) => Math.min(1, answeredBefore(context, child, parent).cosine),
  explain: (_, _child, _parent, value) =>
    value > 0 ? { because: 'seems to have been answered there' } : lacking('was not answered there'),
});
