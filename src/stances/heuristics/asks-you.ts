import { placeOf, quoted } from '../context.js';
import { stanceHeuristic } from '../heuristic.js';
import { LABELLED_PAIRS } from '../sources.js';

/** A question addressed to the parent's author. */
export const asksYou = stanceHeuristic({
  id: 'stances/asks-you',
  measures: 'questions that speak to the author',
  unit: 'questions, 0…2',
  prior: 0.4,
  sources: [LABELLED_PAIRS],
  example: { parent: 'The ferry is too slow.', reply: 'Have you tried it?', value: 1 },
  measure: ({ reply }) => Math.min(2, personal(reply).length),
  explain({ reply }) {
    const [first] = personal(reply);
    return first
      ? {
          because: `asks the author ${quoted(reply, first.from, Math.min(first.to, first.from + 8))}`,
          at: [placeOf(reply, first.from, first.to)],
        }
      : { because: 'does not ask the author' };
  },
});

function personal({ sentences, hits }: Parameters<typeof quoted>[0]) {
  return sentences.filter(
    ({ asks, from, to }) => asks && hits.some((hit) => hit.name === 'you' && hit.from >= from && hit.from < to),
  );
}
