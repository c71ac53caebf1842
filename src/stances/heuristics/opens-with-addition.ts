import { cueHeuristic } from '../heuristic.js';
import { LABELLED_PAIRS } from '../sources.js';

/** "And", "also", "plus": adds to the parent. */
export const opensWithAddition = cueHeuristic({
  id: 'stances/opens-with-addition',
  cue: 'addition',
  where: 'opening',
  measures: 'whether the reply opens by adding something',
  says: 'goes on with',
  prior: -0.2,
  sources: [LABELLED_PAIRS],
  example: { parent: 'The ferry is too slow.', reply: 'And it stinks.', value: 1 },
});
