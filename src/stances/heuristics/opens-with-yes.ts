import { cueHeuristic } from '../heuristic.js';
import { WALKER_2012 } from '../sources.js';

/** "Yes", "yeah", "yep". */
export const opensWithYes = cueHeuristic({
  id: 'stances/opens-with-yes',
  cue: 'yes',
  where: 'opening',
  measures: 'whether the reply opens with a form of yes',
  says: 'opens with',
  prior: -0.3,
  sources: [WALKER_2012],
  example: { parent: 'The ferry is too slow.', reply: 'Yeah, it is.', value: 1 },
});
