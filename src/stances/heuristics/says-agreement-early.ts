import { cueHeuristic } from '../heuristic.js';
import { LABELLED_PAIRS } from '../sources.js';

/** Agreeing phrases among the first words. */
export const saysAgreementEarly = cueHeuristic({
  id: 'stances/says-agreement-early',
  cue: 'agreePhrase',
  where: 'early',
  most: 2,
  measures: 'phrases of agreement among the first fourteen words',
  says: 'says early',
  prior: -0.8,
  sources: [LABELLED_PAIRS],
  example: { parent: 'The ferry is too slow.', reply: 'Well, I agree.', value: 1 },
});
