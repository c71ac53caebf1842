import { cueHeuristic } from '../heuristic.js';
import { LABELLED_PAIRS } from '../sources.js';

/** People who are addressed answer back. */
export const parentSaysYou = cueHeuristic({
  id: 'stances/parent-says-you',
  cue: 'you',
  where: 'density',
  most: 3,
  of: 'parent',
  measures: 'words of address per ten words, in what is answered',
  says: 'answers a comment that says',
  prior: 0.2,
  sources: [LABELLED_PAIRS],
  example: { parent: 'You never took it once.', reply: 'I did.', value: 2 },
});
