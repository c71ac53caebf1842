import { lacking } from '../../evidence/index.js';
import { replyHeuristic } from '../heuristic.js';

/** Answers back tend to come soon. */
export const heardBackAfter = replyHeuristic({
  id: 'replies/heard-back-after',
  measures: 'how far after this comment the candidate’s author says what is most similar to it',
  unit: 'comments, 1…40; 0 never',
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
    authors[parent] === authors[child] ? Number.NaN : later.bestAfter[authors[parent]!]!,
  explain(_, _child, _parent, value) {
    if (value <= 0) return lacking('its author does not come back');
    const later = Math.round(value);
    return { because: `its author comes back ${later === 1 ? 'right afterwards' : `${later} comments later`}` };
  },
});
