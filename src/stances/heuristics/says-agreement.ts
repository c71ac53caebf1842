import { cueHeuristic } from '../heuristic.js';
import { MISRA_WALKER_2013 } from '../sources.js';

/** Phrases that agree explicitly. */
export const saysAgreement = cueHeuristic({
  id: 'stances/says-agreement',
  cue: 'agreePhrase',
  where: 'anywhere',
  most: 2,
  measures: 'phrases of agreement',
  says: 'says',
  prior: -1.2,
  sources: [MISRA_WALKER_2013],
  example: { parent: 'The ferry is too slow.', reply: 'I agree, it is.', value: 1 },
});
