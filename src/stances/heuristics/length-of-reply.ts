import { stanceHeuristic } from '../heuristic.js';
import { SCHLOEDER_FERNANDEZ_2014 } from '../sources.js';

/** Long replies explain; very short ones nod or mock. */
export const lengthOfReply = stanceHeuristic({
  id: 'stances/length-of-reply',
  measures: 'length of the reply',
  unit: 'log2(1 + words), 0…9',
  prior: 0,
  knots: [0, 2, 3, 4, 5, 6, 7],
  sources: [SCHLOEDER_FERNANDEZ_2014],
  example: { parent: 'a', reply: 'one two three', value: 2 },
  measure: ({ reply }) => Math.log2(1 + reply.length),
  explain: ({ reply }) => ({ because: reply.length < 8 ? 'is very short' : 'has some length' }),
});
