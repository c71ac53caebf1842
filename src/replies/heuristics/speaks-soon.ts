import { lacking } from '../../evidence/index.js';
import { replyHeuristic } from '../heuristic.js';

/** In log2 of minutes, later than anything: 2 years. */
const NEVER = 20;

/** People come back soon when somebody answers them. */
export const speaksSoon = replyHeuristic({
  id: 'replies/speaks-soon',
  measures: 'how long after this comment the candidate’s author speaks again, if the page prints times, in their order',
  unit: 'log2(1 + minutes), 0…; 20 never',
  about: 'comments',
  sources: [{ cite: 'observation on seven sources of threads' }],
  example: {
    comments: [
      ['Ann', 'Soup', 20],
      ['Bob', 'Bread', 16],
      ['Ann', 'Jam', 13],
    ],
    child: 1,
    parent: 0,
    value: 2,
  },
  prepare: (context) => context,
  measure: ({ threaded, moments, next }, child, parent) => {
    const again = next[parent]!;
    if (threaded || Number.isNaN(moments[child]!) || (again >= 0 && again <= child)) return Number.NaN;
    return again < 0 ? NEVER : Math.log2(1 + Math.max(0, moments[again]! - moments[child]!) / 60);
  },
  explain: (_, _child, _parent, value) =>
    value < 8 ? { because: 'its author is back within hours' } : lacking('its author is not back within hours'),
});
