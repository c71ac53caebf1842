import { cueHeuristic } from '../heuristic.js';
import { LABELLED_PAIRS } from '../sources.js';

/** The share of the reply that addresses the parent's author. */
export const saysYou = cueHeuristic({
  id: 'stances/says-you',
  cue: 'you',
  where: 'density',
  most: 3,
  measures: 'words of address per ten words',
  says: 'speaks to the author:',
  prior: 0.2,
  knots: [0, 0.1, 1, 3],
  sources: [LABELLED_PAIRS],
  example: { parent: 'The ferry is too slow.', reply: 'You never took it once.', value: 2 },
});
