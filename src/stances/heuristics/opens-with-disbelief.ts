import { cueHeuristic } from '../heuristic.js';
import { WALKER_2012 } from '../sources.js';

/** "Really?", "Wow.", "Lol.", "So..." */
export const opensWithDisbelief = cueHeuristic({
  id: 'stances/opens-with-disbelief',
  cue: 'disbelief',
  where: 'opening',
  measures: 'whether the reply opens with a word of disbelief or laughter',
  says: 'opens with',
  prior: 0.5,
  sources: [WALKER_2012],
  example: { parent: 'The ferry is too slow.', reply: 'Really, compared to what?', value: 1 },
});
