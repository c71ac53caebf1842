import type { Pair } from '../context.js';
import { placeOf, quoted } from '../context.js';
import { stanceHeuristic } from '../heuristic.js';
import { LABELLED_PAIRS } from '../sources.js';

/** Quotes the parent verbatim in quotation marks. */
export const quotesInMarks = stanceHeuristic({
  id: 'stances/quotes-in-marks',
  measures: 'short stretches in quotation marks that stand word for word in the parent',
  unit: 'stretches, 0…2',
  prior: 0.4,
  sources: [LABELLED_PAIRS],
  example: { parent: 'It is always on time.', reply: 'I like your "always on time" very much.', value: 1 },
  measure: (pair) => {
    let count = 0;
    for (const { from, to } of pair.reply.marked) if (count < 2 && standsIn(pair, from, to)) count++;
    return count;
  },
  explain(pair) {
    const first = pair.reply.marked.find(({ from, to }) => standsIn(pair, from, to));
    return first
      ? {
          because: `quotes its ${quoted(pair.reply, first.from, first.to)}`,
          at: [placeOf(pair.reply, first.from, first.to)],
        }
      : { because: 'quotes none of its words in marks' };
  },
});

function standsIn({ reply, parent }: Pair, from: number, to: number): boolean {
  for (let start = 0; start + to - from <= parent.length; start++) {
    let same = 0;
    while (from + same < to && reply.ids[from + same] === parent.ids[start + same]) same++;
    if (from + same === to) return true;
  }
  return false;
}
