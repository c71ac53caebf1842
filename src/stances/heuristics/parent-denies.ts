import { cueHeuristic } from '../heuristic.js';
import { GALLEY_2004 } from '../sources.js';

/** Denial provokes denial. */
export const parentDenies = cueHeuristic({
  id: 'stances/parent-denies',
  cue: 'denyWord',
  where: 'density',
  most: 3,
  of: 'parent',
  measures: 'words of denial per ten words, in what is answered',
  says: 'answers a comment that denies:',
  prior: 0.2,
  sources: [GALLEY_2004],
  example: { parent: 'That is wrong, and wrong again today, I think so.', reply: 'Is it?', value: 2 },
});
