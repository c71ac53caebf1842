import { cueHeuristic } from '../heuristic.js';
import { LABELLED_PAIRS } from '../sources.js';

/** What the parent negates, a reply can affirm. */
export const parentNegates = cueHeuristic({
  id: 'stances/parent-negates',
  cue: 'negation',
  where: 'density',
  most: 3,
  of: 'parent',
  measures: 'negations per ten words, in what is answered',
  says: 'answers a comment that denies:',
  prior: 0.1,
  sources: [LABELLED_PAIRS],
  example: { parent: 'It does not matter now.', reply: 'It does.', value: 2 },
});
