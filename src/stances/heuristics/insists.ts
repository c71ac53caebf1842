import type { Pair } from '../context.js';
import { placeOf, quoted } from '../context.js';
import { hitsOf, stanceHeuristic } from '../heuristic.js';
import { NEWS_COMMENTS } from '../sources.js';

/** "The press did ask him": an emphatic verb before a word of the parent. */
export const insists = stanceHeuristic({
  id: 'stances/insists',
  measures: 'whether an emphatic verb stands before a word the parent used, outside questions',
  unit: '0 or 1',
  prior: 0.8,
  sources: [NEWS_COMMENTS],
  example: { parent: 'They would ask the captain.', reply: 'They did ask him.', value: 1 },
  measure: (pair) => (emphatic(pair) === undefined ? 0 : 1),
  explain(pair) {
    const at = emphatic(pair);
    return at === undefined
      ? { because: 'insists on nothing' }
      : { because: `insists: ${quoted(pair.reply, at, at + 2)}`, at: [placeOf(pair.reply, at, at + 2)] };
  },
});

function emphatic({ reply, shared }: Pair): number | undefined {
  for (const { from, to } of hitsOf(reply, 'emphatic', 'anywhere')) {
    const sentence = reply.sentences.find((one) => one.to > from);
    if (sentence && !sentence.asks && from > sentence.from && shared.has(reply.stems[to] ?? '')) return to - 1;
  }
  return undefined;
}
