import { cueHeuristic } from '../heuristic.js';
import { CONFIDENT_ERRORS } from '../sources.js';

/** "Actually, yes": opens like a correction, then agrees. */
export const agreesAfterAll = cueHeuristic({
  id: 'stances/agrees-after-all',
  cue: 'afterAll',
  where: 'opening',
  measures: 'whether the reply opens by agreeing against expectation',
  says: 'opens with',
  prior: -0.8,
  sources: [CONFIDENT_ERRORS],
  example: { parent: 'The ferry is too slow.', reply: 'Actually, I agree.', value: 1 },
});
