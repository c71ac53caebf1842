import { cueHeuristic } from '../heuristic.js';
import { LABELLED_PAIRS } from '../sources.js';

/** People who write about themselves are seldom disagreeing. */
export const speaksOfSelf = cueHeuristic({
  id: 'stances/speaks-of-self',
  cue: 'self',
  where: 'density',
  most: 3,
  measures: 'first-person words per ten words',
  says: 'speaks of itself:',
  prior: -0.1,
  knots: [0, 0.1, 1, 3],
  sources: [LABELLED_PAIRS],
  example: { parent: 'The ferry is too slow.', reply: 'I took it on my bike.', value: 3 },
});
