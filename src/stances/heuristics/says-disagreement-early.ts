import { cueHeuristic } from '../heuristic.js';
import { LABELLED_PAIRS } from '../sources.js';

/** Disagreeing phrases among the first words. */
export const saysDisagreementEarly = cueHeuristic({
  id: 'stances/says-disagreement-early',
  cue: 'disagreePhrase',
  where: 'early',
  most: 2,
  measures: 'phrases of disagreement among the first fourteen words',
  says: 'says',
  prior: 0.8,
  sources: [LABELLED_PAIRS],
  example: { parent: 'The ferry is too slow.', reply: 'That is not the problem.', value: 1 },
});
