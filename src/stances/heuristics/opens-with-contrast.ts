import { cueHeuristic } from '../heuristic.js';
import { WALKER_2012 } from '../sources.js';

/** "But", "however", "still": an objection follows. */
export const opensWithContrast = cueHeuristic({
  id: 'stances/opens-with-contrast',
  cue: 'contrast',
  where: 'opening',
  measures: 'whether the reply opens with a word of contrast',
  says: 'opens with',
  prior: 0.5,
  sources: [WALKER_2012],
  example: { parent: 'The ferry is too slow.', reply: 'But it is cheap.', value: 1 },
});
