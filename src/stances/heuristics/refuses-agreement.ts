import { cueHeuristic } from '../heuristic.js';
import { MISRA_WALKER_2013 } from '../sources.js';

/** "Cannot agree", "don't buy it": explicitly withholds agreement. */
export const refusesAgreement = cueHeuristic({
  id: 'stances/refuses-agreement',
  cue: 'refusal',
  where: 'anywhere',
  measures: 'phrases that refuse to agree or to believe',
  says: 'refuses:',
  prior: 0.8,
  sources: [MISRA_WALKER_2013],
  example: { parent: 'The ferry is too slow.', reply: 'I do not really agree.', value: 1 },
});
