import { cueHeuristic } from '../heuristic.js';
import { CONFIDENT_ERRORS } from '../sources.js';

/** "Agree to disagree" contains "agree" but means the opposite. */
export const agreesToDiffer = cueHeuristic({
  id: 'stances/agrees-to-differ',
  cue: 'differ',
  where: 'anywhere',
  measures: 'phrases that leave a disagreement standing',
  says: 'leaves it at',
  prior: 0.8,
  sources: [CONFIDENT_ERRORS],
  example: { parent: 'The ferry is too slow.', reply: "Let's agree to disagree.", value: 1 },
});
