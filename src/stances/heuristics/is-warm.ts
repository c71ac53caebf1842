import { cueHeuristic } from '../heuristic.js';
import { LABELLED_PAIRS } from '../sources.js';

/** "Thanks", "sorry", "good luck". */
export const isWarm = cueHeuristic({
  id: 'stances/is-warm',
  cue: 'warmth',
  where: 'anywhere',
  most: 2,
  measures: 'words of warmth',
  says: 'has friendly words:',
  prior: -0.4,
  sources: [LABELLED_PAIRS],
  example: { parent: 'The ferry is too slow.', reply: 'Thanks for saying it.', value: 1 },
});
