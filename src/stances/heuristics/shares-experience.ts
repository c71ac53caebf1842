import { cueHeuristic } from '../heuristic.js';
import { LABELLED_PAIRS } from '../sources.js';

/** "Same here", "me too", "my wife also". */
export const sharesExperience = cueHeuristic({
  id: 'stances/shares-experience',
  cue: 'same',
  where: 'anywhere',
  measures: 'phrases of shared experience',
  says: 'shares the experience:',
  prior: -0.7,
  sources: [LABELLED_PAIRS],
  example: { parent: 'The ferry is too slow.', reply: 'Same here.', value: 1 },
});
