import type { Pair } from '../context.js';
import { stanceHeuristic } from '../heuristic.js';
import { SCHLOEDER_FERNANDEZ_2014 } from '../sources.js';

/** The parent negates a word and the reply uses it without negation, which denies the denial. */
export const parentNegatesSharedWords = stanceHeuristic({
  id: 'stances/parent-negates-shared-words',
  measures: 'words the parent denies and the reply does not',
  unit: 'words, 0…3',
  prior: 0.3,
  sources: [SCHLOEDER_FERNANDEZ_2014],
  example: { parent: 'The ferry is not late.', reply: 'It was late by an hour.', value: 1 },
  measure: (pair) => Math.min(3, affirmed(pair)),
  explain: (pair) => ({
    because: affirmed(pair) > 0 ? 'affirms what the parent denies' : 'affirms nothing the parent denies',
  }),
});

function affirmed({ reply, parent, shared }: Pair): number {
  let count = 0;
  for (const stem of shared) if (parent.negated.has(stem) && !reply.negated.has(stem)) count++;
  return count;
}
