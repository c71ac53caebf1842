import { cueHeuristic } from '../heuristic.js';

/** Insults are answered in kind. */
export const parentInsults = cueHeuristic({
  id: 'stances/parent-insults',
  cue: 'insult',
  where: 'anywhere',
  most: 2,
  of: 'parent',
  measures: 'words that insult someone, in what is answered',
  says: 'answers an insult:',
  prior: 0.2,
  example: { parent: 'Only idiots take it.', reply: 'I do.', value: 1 },
});
