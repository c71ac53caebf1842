import type { Pair } from '../context.js';
import { placeOf, quoted } from '../context.js';
import { hitsOf, stanceHeuristic } from '../heuristic.js';
import { NEWS_COMMENTS } from '../sources.js';

/** "Yes, “affordable”.", "Yeah right.": an opening yes that means no. */
export const takesBackYes = stanceHeuristic({
  id: 'stances/takes-back-yes',
  measures: 'whether an opening yes only introduces words of the parent in scare quotes, or is “yeah right”',
  unit: '0 or 1',
  prior: 1.8,
  sources: [NEWS_COMMENTS],
  example: { parent: 'Rents here are a fair price.', reply: 'Yes, a "fair price".', value: 1 },
  measure: (pair) => (irony(pair) ? 1 : 0),
  explain(pair) {
    const found = irony(pair);
    if (!found) return { because: 'takes no yes back' };
    const { from, to } = found;
    return { because: `means it ironically: ${quoted(pair.reply, from, to)}`, at: [placeOf(pair.reply, from, to)] };
  },
});

function irony({ reply, open, shared }: Pair): { from: number; to: number } | undefined {
  const [hit] = (['yes', 'agreeWord'] as const).flatMap((cue) => hitsOf(reply, cue, 'opening', open));
  const sentence = hit && reply.sentences.find(({ to }) => to > hit.from);
  if (!sentence) return undefined;
  const [first, second] = [reply.words.norms[hit.from], reply.words.norms[hit.to]];
  if (sentence.to === hit.to + 1 && first !== 'right' && (second === 'right' || second === 'sure'))
    return { from: hit.from, to: sentence.to };
  return reply.marked.find(
    ({ from, to }) =>
      (from === hit.to || from === hit.to + 1) &&
      sentence.to - to <= 3 &&
      reply.stems.slice(from, to).some((stem) => shared.has(stem)),
  );
}
