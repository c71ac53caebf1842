import { cueHeuristic } from '../heuristic.js';
import { MISRA_WALKER_2013 } from '../sources.js';

/** The share of the reply that is negation. */
export const negates = cueHeuristic({
  id: 'stances/negates',
  cue: 'negation',
  where: 'density',
  most: 3,
  measures: 'negations per ten words',
  says: 'denies:',
  prior: 0.1,
  sources: [MISRA_WALKER_2013],
  example: { parent: 'The ferry is too slow.', reply: 'It does not matter now.', value: 2 },
});
