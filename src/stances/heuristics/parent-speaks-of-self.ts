import { cueHeuristic } from '../heuristic.js';

/** Who tells of himself is seldom contradicted. */
export const parentSpeaksOfSelf = cueHeuristic({
  id: 'stances/parent-speaks-of-self',
  cue: 'self',
  where: 'density',
  most: 3,
  of: 'parent',
  measures: 'first-person words per ten words, in what is answered',
  says: 'answers a comment that tells of its author:',
  prior: -0.2,
  example: { parent: 'I never wait for anybody.', reply: 'Why?', value: 2 },
});
