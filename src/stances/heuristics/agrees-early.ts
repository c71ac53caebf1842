import { cueHeuristic } from '../heuristic.js';

/** Exactly, true, right: within the first words. */
export const agreesEarly = cueHeuristic({
  id: 'stances/agrees-early',
  cue: 'agreeWord',
  where: 'early',
  most: 2,
  measures: 'words of agreement among the first fourteen words',
  says: 'says early',
  prior: -0.4,
  example: { parent: 'The ferry is too slow.', reply: 'Well, exactly.', value: 1 },
});
