import { stanceHeuristic } from '../heuristic.js';
import { LABELLED_PAIRS } from '../sources.js';

/** Long comments offer more to object to. */
export const lengthOfParent = stanceHeuristic({
  id: 'stances/length-of-parent',
  measures: 'length of what is answered',
  unit: 'log2(1 + words), 0…9',
  prior: 0,
  knots: [0, 2, 3, 4, 5, 6, 7],
  sources: [LABELLED_PAIRS],
  example: { parent: 'one two three', reply: 'a', value: 2 },
  measure: ({ parent }) => Math.log2(1 + parent.length),
  explain: ({ parent }) => ({
    because: parent.length < 8 ? 'answers a short remark' : 'answers a comment of some length',
  }),
});
