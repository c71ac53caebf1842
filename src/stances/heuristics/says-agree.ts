import { cueHeuristic } from '../heuristic.js';
import { MISRA_WALKER_2013 } from '../sources.js';

/** "Agree", "agreed", "concur", anywhere. */
export const saysAgree = cueHeuristic({
  id: 'stances/says-agree',
  cue: 'agreeing',
  where: 'anywhere',
  measures: 'forms of the word agree',
  says: 'says',
  prior: -0.6,
  sources: [MISRA_WALKER_2013],
  example: { parent: 'The ferry is too slow.', reply: 'We all agree on that.', value: 1 },
});
