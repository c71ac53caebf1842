import { cueHeuristic } from '../heuristic.js';
import { LABELLED_PAIRS } from '../sources.js';

/** "Go", "read", "stop": people give orders to opponents. */
export const opensWithOrder = cueHeuristic({
  id: 'stances/opens-with-order',
  cue: 'imperative',
  where: 'opening',
  measures: 'whether the reply opens with an order',
  says: 'gives an order:',
  prior: 0.4,
  sources: [LABELLED_PAIRS],
  example: { parent: 'The ferry is too slow.', reply: 'Try swimming.', value: 1 },
});
