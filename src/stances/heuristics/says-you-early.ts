import { cueHeuristic } from '../heuristic.js';
import { LABELLED_PAIRS } from '../sources.js';

/** Addresses the parent's author among the first words. */
export const saysYouEarly = cueHeuristic({
  id: 'stances/says-you-early',
  cue: 'you',
  where: 'early',
  most: 3,
  measures: 'words of address among the first fourteen words',
  says: 'speaks to the author:',
  prior: 0.3,
  sources: [LABELLED_PAIRS],
  example: { parent: 'The ferry is too slow.', reply: 'You never took it.', value: 1 },
});
