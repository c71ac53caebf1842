import { cueHeuristic } from '../heuristic.js';
import { LABELLED_PAIRS } from '../sources.js';

/** "Your argument", "your logic", "you keep saying". */
export const attacksClaim = cueHeuristic({
  id: 'stances/attacks-claim',
  cue: 'yourClaim',
  where: 'anywhere',
  most: 2,
  measures: 'phrases about what the other claims or is like',
  says: 'turns on',
  prior: 0.4,
  sources: [LABELLED_PAIRS],
  example: { parent: 'The ferry is too slow.', reply: 'Your argument is old.', value: 1 },
});
