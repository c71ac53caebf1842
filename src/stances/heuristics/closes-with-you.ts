import type { Pair } from '../context.js';
import { placeOf, quoted } from '../context.js';
import { hitsOf, stanceHeuristic } from '../heuristic.js';
import { LABELLED_PAIRS } from '../sources.js';

/** The last sentence addresses the parent's author. */
export const closesWithYou = stanceHeuristic({
  id: 'stances/closes-with-you',
  measures: 'whether the last of several sentences speaks to the author',
  unit: '0 or 1',
  prior: 0.2,
  sources: [LABELLED_PAIRS],
  example: { parent: 'The ferry is too slow.', reply: 'It is quick. Try it before you judge.', value: 1 },
  measure: (pair) => (closing(pair) ? 1 : 0),
  explain(pair) {
    const hit = closing(pair);
    return hit
      ? {
          because: `turns to the author in the end: ${quoted(pair.reply, hit.from, hit.to)}`,
          at: [placeOf(pair.reply, hit.from, hit.to)],
        }
      : { because: 'does not turn to the author in the end' };
  },
});

function closing({ reply }: Pair) {
  const last = reply.sentences.at(-1);
  if (last === undefined || reply.sentences.length < 2) return undefined;
  return hitsOf(reply, 'you', 'anywhere').find(({ from }) => from >= last.from);
}
