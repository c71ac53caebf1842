import { cueHeuristic } from '../heuristic.js';
import { LABELLED_PAIRS } from '../sources.js';

/** Insults provoke insults. */
export const parentInsults = cueHeuristic({
  id: 'stances/parent-insults',
  cue: 'insult',
  where: 'anywhere',
  most: 2,
  of: 'parent',
  measures: 'words that insult someone, in what is answered',
  says: 'answers an insult:',
  prior: 0.2,
  sources: [LABELLED_PAIRS],
  example: { parent: 'Only idiots take it.', reply: 'I do.', value: 1 },
});
