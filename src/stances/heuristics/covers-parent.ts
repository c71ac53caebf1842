import { stanceHeuristic } from '../heuristic.js';
import { ROSENTHAL_MCKEOWN_2015 } from '../sources.js';

/** How much of the parent's vocabulary the reply takes up. */
export const coversParent = stanceHeuristic({
  id: 'stances/covers-parent',
  measures: 'share of the parent’s content words that the reply has too',
  unit: 'share, 0…1',
  prior: 0.1,
  sources: [ROSENTHAL_MCKEOWN_2015],
  example: { parent: 'slow ferry', reply: 'slow boat', value: 0.5 },
  measure: ({ parent, shared }) => (parent.content.size === 0 ? 0 : shared.size / parent.content.size),
  explain: ({ shared }) => ({ because: shared.size === 0 ? 'takes up none of its words' : 'takes up its words' }),
});
