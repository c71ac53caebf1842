import { lacking } from '../../evidence/index.js';
import { answeredBefore } from '../answered-before.js';
import { log2, replyHeuristic } from '../heuristic.js';

/** The sooner the candidate followed what it answers, the likelier the turn-taking of `answered-me`. */
export const answeredMeSoon = replyHeuristic({
  id: 'replies/answered-me-soon',
  measures: 'how far after that earlier comment of my author the candidate stands',
  unit: 'log2 of comments, 0…; −1 where there is none',
  about: 'comments',
  sources: [{ cite: 'observation on seven sources of threads' }],
  example: {
    comments: [
      ['Ann', 'mushroom soup'],
      ['Bob', 'mushroom soup'],
      ['Ann', 'Never'],
    ],
    child: 2,
    parent: 1,
    value: 0,
  },
  prepare: (context) => context,
  measure: (context, child, parent) => {
    const { at } = answeredBefore(context, child, parent);
    return at < 0 ? -1 : log2(parent - at);
  },
  explain: (_, _child, _parent, value) =>
    value >= 0 && value <= 3 ? { because: 'was answered there soon' } : lacking('was not answered there soon'),
});
