import { replyHeuristic } from '../heuristic.js';

/** People answer what someone said last, not what he said before that. */
export const hasMovedOn = replyHeuristic({
  id: 'replies/has-moved-on',
  measures: 'how often the candidate’s author has spoken again since',
  unit: 'comments, 0…4 (that many or more)',
  prior: -0.3,
  knots: [0, 1, 2, 4],
  about: 'comments',
  sources: [{ cite: 'observation on seven sources of threads' }],
  example: {
    comments: [
      ['Ann', 'Soup'],
      ['Ann', 'Bread'],
      ['Bob', 'Tea'],
    ],
    child: 2,
    parent: 0,
    value: 1,
  },
  prepare: ({ next }) => next,
  measure(next, child, parent) {
    let times = 0;
    for (let later = next[parent]!; later >= 0 && later < child && times < 4; later = next[later]!) times++;
    return times;
  },
  explain(next, child, parent) {
    const later = next[parent]!;
    return {
      because: later < 0 || later >= child ? 'the other had said nothing more' : 'the other had said more since',
    };
  },
});
