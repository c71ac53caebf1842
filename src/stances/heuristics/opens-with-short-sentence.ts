import { placeOf, quoted } from '../context.js';
import { stanceHeuristic } from '../heuristic.js';
import { LABELLED_PAIRS } from '../sources.js';

/** A sentence of so few words is little more than a nod. */
const SHORT = 3;

/** "Not so. …", "Amen. …": the verdict comes first. */
export const opensWithShortSentence = stanceHeuristic({
  id: 'stances/opens-with-short-sentence',
  measures: 'whether the first sentence has three words at most',
  unit: '0 or 1',
  prior: 0,
  sources: [LABELLED_PAIRS],
  example: { parent: 'The ferry is too slow.', reply: 'How true. It is.', value: 1 },
  measure: ({ reply, open }) => (opening(reply.sentences, open) ? 1 : 0),
  explain({ reply, open }) {
    const first = opening(reply.sentences, open);
    return first
      ? {
          because: `opens with a very short sentence, ${quoted(reply, first.from, first.to)}`,
          at: [placeOf(reply, first.from, first.to)],
        }
      : { because: 'opens with a sentence of some length' };
  },
});

function opening(sentences: readonly { readonly from: number; readonly to: number }[], open: number) {
  const first = sentences.find(({ to }) => to > open);
  return first && first.to > first.from && first.to - Math.max(first.from, open) <= SHORT ? first : undefined;
}
