import type { Pair } from '../context.js';
import { placeOf, quoted } from '../context.js';
import { stanceHeuristic } from '../heuristic.js';
import { NEWS_COMMENTS } from '../sources.js';

/** Scare quotes: puts a word of the parent in quotation marks. */
export const holdsUpWords = stanceHeuristic({
  id: 'stances/holds-up-words',
  measures: 'short stretches in quotation marks that repeat words of the parent',
  unit: 'stretches, 0…2',
  prior: 0.7,
  sources: [NEWS_COMMENTS],
  example: { parent: 'A fair price at last.', reply: 'A "fair price", sure.', value: 1 },
  measure: (pair) => Math.min(2, heldUp(pair).length),
  explain(pair) {
    const [first] = heldUp(pair);
    return first
      ? {
          because: `holds up its ${quoted(pair.reply, first.from, first.to)}`,
          at: [placeOf(pair.reply, first.from, first.to)],
        }
      : { because: 'holds up none of its words' };
  },
});

function heldUp({ reply, shared }: Pair) {
  return reply.marked.filter(({ from, to }) => reply.stems.slice(from, to).some((stem) => shared.has(stem)));
}
