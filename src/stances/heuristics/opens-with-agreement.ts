import type { Pair } from '../context.js';
import { placeOf, quoted } from '../context.js';
import { hitsOf, stanceHeuristic } from '../heuristic.js';
import { NEWS_COMMENTS, WALKER_2012 } from '../sources.js';

/**
 * "Yes", "exactly", "true", unless "but" follows, the sentence is a question, or the words quote the parent in
 * quotation marks.
 */
export const opensWithAgreement = stanceHeuristic({
  id: 'stances/opens-with-agreement',
  measures: 'whether the reply opens with a word of agreement and means it',
  unit: '0 or 1',
  prior: -1.2,
  sources: [WALKER_2012, NEWS_COMMENTS],
  example: { parent: 'The ferry is too slow.', reply: 'Exactly, an hour!', value: 1 },
  measure: (pair) => (meant(pair) ? 1 : 0),
  explain(pair) {
    const [hit] = hitsOf(pair.reply, 'agreeWord', 'opening', pair.open);
    return hit && meant(pair)
      ? { because: `opens with ${quoted(pair.reply, hit.from, hit.to)}`, at: [placeOf(pair.reply, hit.from, hit.to)] }
      : { because: 'does not open by agreeing' };
  },
});

function meant({ reply, open, shared }: Pair): boolean {
  const [hit] = hitsOf(reply, 'agreeWord', 'opening', open);
  if (!hit) return false;
  const sentence = reply.sentences.find(({ to }) => to > hit.from);
  if (!sentence || sentence.asks) return false;
  const within = (from: number) => from >= hit.from && from < sentence.to;
  if (
    reply.hits.some(({ name, from }) => (name === 'contrast' || name === 'soCalled') && from > hit.from && within(from))
  )
    return false;
  return !reply.marked.some(
    ({ from, to }) => within(from) && reply.stems.slice(from, to).some((stem) => shared.has(stem)),
  );
}
