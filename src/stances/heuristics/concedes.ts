import { cueHeuristic } from '../heuristic.js';

/** Granted, but: half a step back. */
export const concedes = cueHeuristic({
  id: 'stances/concedes',
  cue: 'concede',
  where: 'anywhere',
  measures: 'phrases that concede something',
  says: 'concedes with',
  prior: 0.2,
  example: { parent: 'The ferry is too slow.', reply: 'I understand, still it runs.', value: 1 },
});
