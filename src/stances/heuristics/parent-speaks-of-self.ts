import { cueHeuristic } from '../heuristic.js';
import { LABELLED_PAIRS } from '../sources.js';

/** People who write about themselves are seldom contradicted. */
export const parentSpeaksOfSelf = cueHeuristic({
  id: 'stances/parent-speaks-of-self',
  cue: 'self',
  where: 'density',
  most: 3,
  of: 'parent',
  measures: 'first-person words per ten words, in what is answered',
  says: 'answers a comment that tells of its author:',
  prior: -0.2,
  sources: [LABELLED_PAIRS],
  example: { parent: 'I never wait for anybody.', reply: 'Why?', value: 2 },
});
