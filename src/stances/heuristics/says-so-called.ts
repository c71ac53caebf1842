import { cueHeuristic } from '../heuristic.js';
import { NEWS_COMMENTS } from '../sources.js';

/** "Famous", "supposed", "alleged": distances itself from a word. */
export const saysSoCalled = cueHeuristic({
  id: 'stances/says-so-called',
  cue: 'soCalled',
  where: 'anywhere',
  most: 2,
  measures: 'words that put another word in doubt',
  says: 'keeps its distance with',
  prior: 0.5,
  sources: [NEWS_COMMENTS],
  example: { parent: 'The ferry is too slow.', reply: 'Yes, the famous delay.', value: 1 },
});
