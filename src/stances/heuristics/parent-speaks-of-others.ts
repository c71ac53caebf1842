import { cueHeuristic } from '../heuristic.js';
import { LABELLED_PAIRS } from '../sources.js';

/** "They", "he", "those people": speaking of a third party invites agreement. */
export const parentSpeaksOfOthers = cueHeuristic({
  id: 'stances/parent-speaks-of-others',
  cue: 'they',
  where: 'density',
  most: 3,
  of: 'parent',
  measures: 'third-person words per ten words, in what is answered',
  says: 'answers a comment about others:',
  prior: -0.2,
  sources: [LABELLED_PAIRS],
  example: { parent: 'They never wait for anybody.', reply: 'Right.', value: 2 },
});
