import type { Pair } from '../context.js';
import { placeOf, quoted } from '../context.js';
import { stanceHeuristic } from '../heuristic.js';
import { NEWS_COMMENTS, SCHLOEDER_FERNANDEZ_2014 } from '../sources.js';

/** "The headline is not twisted": negates a word that the parent used without negating it. */
export const negatesSharedWords = stanceHeuristic({
  id: 'stances/negates-shared-words',
  measures: 'words of the parent that the reply denies and the parent did not',
  unit: 'words, 0…3',
  prior: 0.7,
  sources: [NEWS_COMMENTS, SCHLOEDER_FERNANDEZ_2014],
  example: { parent: 'The ferry is late again.', reply: 'The ferry is not late.', value: 1 },
  measure: (pair) => Math.min(3, denied(pair).length),
  explain(pair) {
    const [stem] = denied(pair);
    if (stem === undefined) return { because: 'denies no word of the parent' };
    const at = pair.reply.stems.lastIndexOf(stem);
    return { because: `denies its ${quoted(pair.reply, at, at + 1)}`, at: [placeOf(pair.reply, at, at + 1)] };
  },
});

function denied({ reply, parent, shared }: Pair): string[] {
  return [...shared].filter((stem) => reply.negated.has(stem) && !parent.negated.has(stem));
}
