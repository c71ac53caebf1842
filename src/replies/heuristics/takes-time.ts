import { lacking } from '../../evidence/index.js';
import { replyHeuristic } from '../heuristic.js';

/** Reading and writing take time. */
export const takesTime = replyHeuristic({
  id: 'replies/takes-time',
  measures: 'time since the candidate for each word of the comment, if the page prints times, in their order',
  unit: 'log2 of seconds per word',
  about: 'comments',
  sources: [{ cite: 'observation on seven sources of threads' }],
  example: {
    comments: [
      ['Ann', 'Soup', 20],
      ['Bob', 'bread and jam', 16],
    ],
    child: 1,
    parent: 0,
    value: Math.log2(60),
  },
  prepare: (context) => context,
  measure: ({ threaded, moments, manner }, child, parent) => {
    const seconds = moments[child]! - moments[parent]!;
    return !threaded && seconds > 0 ? Math.log2(seconds) - manner.lengths[child]! : Number.NaN;
  },
  explain: (_, _child, _parent, value) =>
    value < 2 ? lacking('there was little time to write so much') : { because: 'there was time to answer it' },
});
