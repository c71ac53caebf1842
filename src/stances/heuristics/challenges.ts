import { cueHeuristic } from '../heuristic.js';
import { NEWS_COMMENTS } from '../sources.js';

/** Asks for reasons without expecting to get any. */
export const challenges = cueHeuristic({
  id: 'stances/challenges',
  cue: 'challenge',
  where: 'anywhere',
  most: 3,
  measures: 'phrases that challenge (how is, since when, are you serious)',
  says: 'asks',
  prior: 0.4,
  sources: [NEWS_COMMENTS],
  example: { parent: 'The ferry is too slow.', reply: 'Since when?', value: 1 },
});
