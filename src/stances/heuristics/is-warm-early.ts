import { cueHeuristic } from '../heuristic.js';
import { LABELLED_PAIRS } from '../sources.js';

/** "Thanks", "hope", "great" among the first words. */
export const isWarmEarly = cueHeuristic({
  id: 'stances/is-warm-early',
  cue: 'warmth',
  where: 'early',
  most: 2,
  measures: 'words of warmth among the first fourteen words',
  says: 'has friendly words early:',
  prior: -0.3,
  sources: [LABELLED_PAIRS],
  example: { parent: 'The ferry is too slow.', reply: 'I hope it gets better.', value: 1 },
});
