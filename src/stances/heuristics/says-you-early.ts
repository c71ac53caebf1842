import { cueHeuristic } from '../heuristic.js';

/** Speaking to the other person, at once. */
export const saysYouEarly = cueHeuristic({
  id: 'stances/says-you-early',
  cue: 'you',
  where: 'early',
  most: 3,
  measures: 'words of address among the first fourteen words',
  says: 'speaks to the author:',
  prior: 0.3,
  example: { parent: 'The ferry is too slow.', reply: 'You never took it.', value: 1 },
});
