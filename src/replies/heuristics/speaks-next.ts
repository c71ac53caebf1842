import { lacking } from '../../evidence/index.js';
import { replyHeuristic } from '../heuristic.js';

/** People who are answered tend to write next. */
export const speaksNext = replyHeuristic({
  id: 'replies/speaks-next',
  measures: 'how far after this comment the candidate’s author speaks again',
  unit: 'comments, 1…40; 0 never',
  about: 'comments',
  sources: [{ cite: 'observation on seven sources of threads' }],
  example: {
    comments: [
      ['Ann', 'Soup'],
      ['Bob', 'Bread'],
      ['Ann', 'Jam'],
    ],
    child: 1,
    parent: 0,
    value: 1,
  },
  prepare: (context) => context,
  measure: ({ later, authors }, child, parent) =>
    authors[parent] === authors[child] ? Number.NaN : later.firstAfter[authors[parent]!]!,
  explain: (_, _child, _parent, value) =>
    value > 0 && value <= 3
      ? { because: 'its author speaks again right after' }
      : lacking('its author does not speak right after'),
});
