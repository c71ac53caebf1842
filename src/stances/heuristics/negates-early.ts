import { cueHeuristic } from '../heuristic.js';
import { LABELLED_PAIRS } from '../sources.js';

/** "Not", "never", "no one" among the first words. */
export const negatesEarly = cueHeuristic({
  id: 'stances/negates-early',
  cue: 'negation',
  where: 'early',
  most: 2,
  measures: 'negations among the first fourteen words',
  says: 'denies early:',
  prior: 0.3,
  sources: [LABELLED_PAIRS],
  example: { parent: 'The ferry is too slow.', reply: 'It does not matter.', value: 1 },
});
