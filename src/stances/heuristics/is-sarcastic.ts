import { cueHeuristic } from '../heuristic.js';
import { LABELLED_PAIRS } from '../sources.js';

/** Set phrases of sarcasm. */
export const isSarcastic = cueHeuristic({
  id: 'stances/is-sarcastic',
  cue: 'sarcasm',
  where: 'anywhere',
  most: 2,
  measures: 'set phrases of sarcasm',
  says: 'sounds sarcastic:',
  prior: 0.3,
  sources: [LABELLED_PAIRS],
  example: { parent: 'The ferry is too slow.', reply: 'Yeah right.', value: 1 },
});
