import { cueHeuristic } from '../heuristic.js';
import { MISRA_WALKER_2013 } from '../sources.js';

/** "No", "wrong", "nonsense", as a share of the reply. */
export const saysDenial = cueHeuristic({
  id: 'stances/says-denial',
  cue: 'denyWord',
  where: 'density',
  most: 3,
  measures: 'words of denial per ten words',
  says: 'denies with',
  prior: 0.4,
  knots: [0, 0.1, 1, 3],
  sources: [MISRA_WALKER_2013],
  example: { parent: 'The ferry is too slow.', reply: 'That is wrong, and wrong again today, I think so.', value: 2 },
});
