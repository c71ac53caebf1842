import { cueHeuristic } from '../heuristic.js';
import { CONFIDENT_ERRORS } from '../sources.js';

/** "Second this": agrees by voting. */
export const seconds = cueHeuristic({
  id: 'stances/seconds',
  cue: 'seconding',
  where: 'anywhere',
  measures: 'phrases that second a motion',
  says: 'seconds:',
  prior: -1,
  sources: [CONFIDENT_ERRORS],
  example: { parent: 'The ferry is too slow.', reply: 'I second that.', value: 1 },
});
