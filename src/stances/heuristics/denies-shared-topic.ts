import { stanceHeuristic } from '../heuristic.js';
import { LABELLED_PAIRS } from '../sources.js';

/** The reply keeps to the parent's vocabulary and says no somewhere. */
export const deniesSharedTopic = stanceHeuristic({
  id: 'stances/denies-shared-topic',
  measures: 'words of the parent in a reply that has a negation',
  unit: 'words, 0…3',
  prior: 0.1,
  sources: [LABELLED_PAIRS],
  example: { parent: 'The ferry is late.', reply: 'A ferry can be early, but not often.', value: 1 },
  measure: ({ reply, shared }) => (reply.hitsByCue.has('negation') ? Math.min(3, shared.size) : 0),
  explain: ({ reply, shared }) => ({
    because:
      shared.size > 0 && reply.hitsByCue.has('negation')
        ? 'goes into its words and denies something'
        : 'denies nothing about its words',
  }),
});
