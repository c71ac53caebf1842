import { cueHeuristic } from '../heuristic.js';

/** But, however, still: something else follows. */
export const opensWithContrast = cueHeuristic({
  id: 'stances/opens-with-contrast',
  cue: 'contrast',
  where: 'opening',
  measures: 'whether the reply opens with a word of contrast',
  says: 'opens with',
  prior: 0.5,
  example: { parent: 'The ferry is too slow.', reply: 'But it is cheap.', value: 1 },
});
