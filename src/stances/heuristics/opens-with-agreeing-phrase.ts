import { cueHeuristic } from '../heuristic.js';
import { MISRA_WALKER_2013 } from '../sources.js';

/** "Good point", "I agree", "so true" as the first words. */
export const opensWithAgreeingPhrase = cueHeuristic({
  id: 'stances/opens-with-agreeing-phrase',
  cue: 'agreePhrase',
  where: 'opening',
  measures: 'whether the reply opens with a phrase of agreement',
  says: 'opens with',
  prior: -0.8,
  sources: [MISRA_WALKER_2013],
  example: { parent: 'The ferry is too slow.', reply: 'Good point.', value: 1 },
});
