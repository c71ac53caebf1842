import { cueHeuristic } from '../heuristic.js';
import { LABELLED_PAIRS } from '../sources.js';

/** "Maybe", "perhaps", "I guess". */
export const hedges = cueHeuristic({
  id: 'stances/hedges',
  cue: 'hedge',
  where: 'density',
  most: 3,
  measures: 'hedges per ten words',
  says: 'hedges with',
  prior: -0.1,
  sources: [LABELLED_PAIRS],
  example: { parent: 'The ferry is too slow.', reply: 'Maybe it is just old.', value: 2 },
});
