import { cueHeuristic } from '../heuristic.js';
import { GALLEY_2004 } from '../sources.js';

/** Agreement invites agreement. */
export const parentAgrees = cueHeuristic({
  id: 'stances/parent-agrees',
  cue: 'agreeWord',
  where: 'anywhere',
  most: 2,
  of: 'parent',
  measures: 'words of agreement in what is answered',
  says: 'answers a comment that says',
  prior: -0.1,
  sources: [GALLEY_2004],
  example: { parent: 'Exactly, too slow.', reply: 'Thanks.', value: 1 },
});
