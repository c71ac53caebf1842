import type { Pair } from '../context.js';
import { placeOf, quoted } from '../context.js';
import { stanceHeuristic } from '../heuristic.js';
import { NEWS_COMMENTS } from '../sources.js';

/** The thing denied is among the first so many words after "there is no". */
const REACH = 4;

/** "There are no negotiations": something the parent speaks of does not exist. */
export const deniesExistence = stanceHeuristic({
  id: 'stances/denies-existence',
  measures: 'whether the reply says that there is no such thing as the parent speaks of',
  unit: '0 or 1',
  prior: 1.5,
  sources: [NEWS_COMMENTS],
  example: { parent: 'The timetable is fine.', reply: 'There is no timetable.', value: 1 },
  measure: (pair) => (denied(pair) ? 1 : 0),
  explain(pair) {
    const found = denied(pair);
    return found
      ? {
          because: `denies that there is any ${quoted(pair.reply, found.word, found.word + 1)}`,
          at: [placeOf(pair.reply, found.from, found.word + 1)],
        }
      : { because: 'denies the existence of nothing it answers' };
  },
});

function denied({ reply, shared }: Pair): { from: number; word: number } | undefined {
  for (const { name, from, to } of reply.hits) {
    if (name !== 'thereIsNo') continue;
    for (let word = to; word < Math.min(reply.length, to + REACH); word++)
      if (shared.has(reply.stems[word]!)) return { from, word };
  }
  return undefined;
}
