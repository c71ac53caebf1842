import { cueHeuristic } from '../heuristic.js';
import { LABELLED_PAIRS } from '../sources.js';

/** "You", "your": the first word addresses the parent's author. */
export const opensWithYou = cueHeuristic({
  id: 'stances/opens-with-you',
  cue: 'you',
  where: 'opening',
  measures: 'whether the reply opens by speaking to the author',
  says: 'opens with',
  prior: 0.3,
  sources: [LABELLED_PAIRS],
  example: { parent: 'The ferry is too slow.', reply: 'You never took it.', value: 1 },
});
