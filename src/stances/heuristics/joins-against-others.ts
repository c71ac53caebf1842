import { stanceHeuristic } from '../heuristic.js';
import { LABELLED_PAIRS } from '../sources.js';

/**
 * Both speak of a third party and the reply does not address the parent's author: they tend to be on the same side.
 */
export const joinsAgainstOthers = stanceHeuristic({
  id: 'stances/joins-against-others',
  measures: 'whether both speak of others and the reply does not speak to the author',
  unit: '0 or 1',
  prior: -0.3,
  sources: [LABELLED_PAIRS],
  example: { parent: 'They never wait.', reply: 'He left me at the pier.', value: 1 },
  measure: ({ reply, parent }) => (joins(reply.hitsByCue, parent.hitsByCue) ? 1 : 0),
  explain: ({ reply, parent }) => ({
    because: joins(reply.hitsByCue, parent.hitsByCue)
      ? 'speaks of others as the comment does'
      : 'does not join in about others',
  }),
});

type Cues = { has(cue: 'they' | 'you'): boolean };

function joins(reply: Cues, parent: Cues): boolean {
  return reply.has('they') && parent.has('they') && !reply.has('you');
}
