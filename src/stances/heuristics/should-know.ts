import { cueHeuristic } from '../heuristic.js';
import { NEWS_COMMENTS } from '../sources.js';

/** "They should know": lectures somebody. */
export const shouldKnow = cueHeuristic({
  id: 'stances/should-know',
  cue: 'shouldKnow',
  where: 'anywhere',
  measures: 'phrases that send the other to learn',
  says: 'teaches:',
  prior: 0.6,
  sources: [NEWS_COMMENTS],
  example: { parent: 'The ferry is too slow.', reply: 'You should know the timetable.', value: 1 },
});
