import type { Pair } from '../context.js';
import { placeOf } from '../context.js';
import { hitsOf, stanceHeuristic } from '../heuristic.js';
import { NEWS_COMMENTS } from '../sources.js';

/** Least number of repeated words that counts as a quotation. */
const LEAST = 5;

/** Repeats the parent's words, then adds "apparently", "how", a question or a denial. */
export const quotesThenDoubts = stanceHeuristic({
  id: 'stances/quotes-then-doubts',
  measures: 'whether the reply repeats five words or more of the parent and then doubts, denies or asks',
  unit: '0 no, 1 repeats, 2 repeats and doubts',
  prior: 0.4,
  knots: [0, 1, 2],
  sources: [NEWS_COMMENTS],
  example: {
    parent: 'The boat will sink before the summer.',
    reply: 'The boat will sink before the summer? It never will.',
    value: 2,
  },
  measure: (pair) => level(pair),
  explain: (pair) => ({
    because: ['does not quote it', 'repeats its words', 'quotes it and doubts it'][level(pair)]!,
    at: level(pair) === 0 ? [] : [placeOf(pair.reply, pair.run.from, pair.run.from + pair.run.length)],
  }),
});

function level({ reply, run }: Pair): 0 | 1 | 2 {
  if (run.length < LEAST) return 0;
  const end = run.from + run.length;
  const after = (from: number) => from >= end;
  const doubts =
    hitsOf(reply, 'doubt', 'anywhere').some(({ from }) => after(from)) ||
    hitsOf(reply, 'negation', 'anywhere').some(({ from }) => after(from));
  return doubts || reply.sentences.some(({ asks, to }) => asks && to >= end) ? 2 : 1;
}
