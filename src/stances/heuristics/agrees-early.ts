import { cueHeuristic } from '../heuristic.js';
import { LABELLED_PAIRS } from '../sources.js';

/** "Exactly", "true", "right" among the first words. */
export const agreesEarly = cueHeuristic({
  id: 'stances/agrees-early',
  cue: 'agreeWord',
  where: 'early',
  most: 2,
  measures: 'words of agreement among the first fourteen words',
  says: 'says early',
  prior: -0.4,
  sources: [LABELLED_PAIRS],
  example: { parent: 'The ferry is too slow.', reply: 'Well, exactly.', value: 1 },
});
