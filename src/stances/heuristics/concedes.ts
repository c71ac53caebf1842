import { cueHeuristic } from '../heuristic.js';
import { POMERANTZ_1984 } from '../sources.js';

/** "Granted, but": concedes something, then objects. */
export const concedes = cueHeuristic({
  id: 'stances/concedes',
  cue: 'concede',
  where: 'anywhere',
  measures: 'phrases that concede something',
  says: 'concedes with',
  prior: 0.2,
  sources: [POMERANTZ_1984],
  example: { parent: 'The ferry is too slow.', reply: 'I understand, still it runs.', value: 1 },
});
