import { cueHeuristic } from '../heuristic.js';
import { WALKER_2012 } from '../sources.js';

/** "In fact", "actually", "the truth is". */
export const corrects = cueHeuristic({
  id: 'stances/corrects',
  cue: 'inFact',
  where: 'anywhere',
  most: 2,
  measures: 'phrases that correct',
  says: 'corrects with',
  prior: 0.3,
  sources: [WALKER_2012],
  example: { parent: 'The ferry is too slow.', reply: 'In fact it is quick.', value: 1 },
});
