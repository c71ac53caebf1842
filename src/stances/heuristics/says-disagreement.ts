import { cueHeuristic } from '../heuristic.js';
import { MISRA_WALKER_2013 } from '../sources.js';

/** Disagreeing phrases, anywhere. */
export const saysDisagreement = cueHeuristic({
  id: 'stances/says-disagreement',
  cue: 'disagreePhrase',
  where: 'anywhere',
  most: 3,
  measures: 'phrases of disagreement',
  says: 'says',
  prior: 0.4,
  sources: [MISRA_WALKER_2013],
  example: { parent: 'The ferry is too slow.', reply: 'It runs daily and on time, so I disagree.', value: 1 },
});
