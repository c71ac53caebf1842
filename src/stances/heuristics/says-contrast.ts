import { cueHeuristic } from '../heuristic.js';
import { SCHLOEDER_FERNANDEZ_2014 } from '../sources.js';

/** "But", "however", anywhere. */
export const saysContrast = cueHeuristic({
  id: 'stances/says-contrast',
  cue: 'contrast',
  where: 'anywhere',
  most: 2,
  measures: 'words of contrast',
  says: 'sets against it:',
  prior: 0.1,
  knots: [0, 1, 2],
  sources: [SCHLOEDER_FERNANDEZ_2014],
  example: { parent: 'The ferry is too slow.', reply: 'It is old but quick.', value: 1 },
});
