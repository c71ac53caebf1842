import { cueHeuristic } from '../heuristic.js';
import { LABELLED_PAIRS } from '../sources.js';

/** "They", "he", "those people": both look at a third party together. */
export const speaksOfOthers = cueHeuristic({
  id: 'stances/speaks-of-others',
  cue: 'they',
  where: 'density',
  most: 3,
  measures: 'third-person words per ten words',
  says: 'speaks of others:',
  prior: -0.2,
  knots: [0, 0.1, 1, 3],
  sources: [LABELLED_PAIRS],
  example: { parent: 'The ferry is too slow.', reply: 'They never wait for anybody.', value: 2 },
});
