import { cueHeuristic } from '../heuristic.js';
import { LABELLED_PAIRS } from '../sources.js';

export const insults = cueHeuristic({
  id: 'stances/insults',
  cue: 'insult',
  where: 'anywhere',
  most: 2,
  measures: 'words that insult someone',
  says: 'insults:',
  prior: 0.3,
  knots: [0, 1, 2],
  sources: [LABELLED_PAIRS],
  example: { parent: 'The ferry is too slow.', reply: 'What a stupid thing.', value: 1 },
});
