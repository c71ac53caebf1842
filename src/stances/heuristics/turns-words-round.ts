import { polarityIn } from '../../text/lexicons/polarity.js';
import { type Pair, placeOf, quoted, type StanceContext } from '../context.js';
import type { StanceHeuristic } from '../heuristic.js';
import { areOpposite } from '../opposites.js';
import { NEWS_COMMENTS } from '../sources.js';

type Polarity = (word: string) => number;

/** Most words of a sentence that does nothing but turn the parent's words round. */
const MOST = 8;

/** "What a great idea." – "What a terrible idea.": a first sentence in words of the parent, one of them in reverse. */
export const turnsWordsRound: StanceHeuristic<'stances/turns-words-round'> = {
  id: 'stances/turns-words-round',
  measures:
    'whether a short first sentence repeats words of the parent with the opposite of one of them, beside the same word',
  unit: '0 or 1',
  prior: 1.3,
  sources: [NEWS_COMMENTS],
  example: { parent: 'At last a sensible timetable.', reply: 'A foolish timetable, more like.', value: 1 },
  prepare: (context) => context,
  measure: (context) => (turnOf(context.pair, polarityIn(context.language)) ? 1 : 0),
  explain(context: StanceContext) {
    const { pair } = context;
    const turn = turnOf(pair, polarityIn(context.language));
    if (!turn) return { because: 'turns no words of the parent round' };
    const { from, to } = turn;
    return {
      because: `answers ${quoted(pair.parent, from, from + 1)} with ${quoted(pair.reply, to, to + 1)}`,
      at: [placeOf(pair.reply, to, to + 1), placeOf(pair.parent, from, from + 1)],
    };
  },
};

/** The word of the parent and the reply's word against it. */
function turnOf({ reply, parent, shared, open }: Pair, polarityOf: Polarity): { from: number; to: number } | undefined {
  if (shared.size === 0) return undefined;
  const sentence = reply.sentences.find(({ to }) => to > open);
  if (!sentence || sentence.asks || sentence.to - open > MOST) return undefined;
  let repeats = false;
  let to = -1;
  for (let w = open; w < sentence.to; w++) {
    const stem = reply.stems[w]!;
    if (shared.has(stem)) repeats = true;
    else if (stem) {
      if (to >= 0) return undefined;
      to = w;
    }
  }
  if (!repeats || to < 0) return undefined;
  const word = reply.words.norms[to]!;
  const sign = Math.sign(polarityOf(word));
  const from = parent.stems.findIndex((stem, w) => {
    if (!stem || shared.has(stem)) return false;
    const theirs = parent.words.norms[w]!;
    if (parent.ids[w + 1] !== reply.ids[to + 1] && parent.ids[w - 1] !== reply.ids[to - 1]) return false;
    return areOpposite(word, theirs) || (sign !== 0 && Math.sign(polarityOf(theirs)) === -sign);
  });
  return from < 0 ? undefined : { from, to };
}
