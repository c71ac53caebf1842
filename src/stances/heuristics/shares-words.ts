import { stanceHeuristic } from '../heuristic.js';
import { ROSENTHAL_MCKEOWN_2015 } from '../sources.js';

/** Replies that engage with the parent repeat its words; those that share none seldom take a clear side. */
export const sharesWords = stanceHeuristic({
  id: 'stances/shares-words',
  measures: 'share of the reply’s content words that the parent has too',
  unit: 'share, 0…1',
  prior: 0.1,
  knots: [0, 0.01, 0.1, 0.25, 0.5, 1],
  sources: [ROSENTHAL_MCKEOWN_2015],
  example: { parent: 'slow ferry', reply: 'slow boat', value: 0.5 },
  measure: ({ reply, shared }) => (reply.content.size === 0 ? 0 : shared.size / reply.content.size),
  explain: ({ shared }) => ({ because: shared.size === 0 ? 'shares no word with it' : 'goes into its words' }),
});
