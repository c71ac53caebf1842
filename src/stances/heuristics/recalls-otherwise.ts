import { cueHeuristic } from '../heuristic.js';
import { CONFIDENT_ERRORS } from '../sources.js';

/** "I thought it was …": a contradiction in the form of a memory. */
export const recallsOtherwise = cueHeuristic({
  id: 'stances/recalls-otherwise',
  cue: 'recalls',
  where: 'anywhere',
  measures: 'phrases that recall it otherwise',
  says: 'recalls it otherwise:',
  prior: 0.4,
  sources: [CONFIDENT_ERRORS],
  example: { parent: 'The ferry is too slow.', reply: 'I thought it was the quick one.', value: 1 },
});
