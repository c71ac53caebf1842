import { cueHeuristic } from '../heuristic.js';
import { WALKER_2012 } from '../sources.js';

export const opensWithDenial = cueHeuristic({
  id: 'stances/opens-with-denial',
  cue: 'denyWord',
  where: 'opening',
  measures: 'whether the reply opens with a word of denial',
  says: 'opens with',
  prior: 0.9,
  sources: [WALKER_2012],
  example: { parent: 'The ferry is too slow.', reply: 'No, it leaves on time.', value: 1 },
});
