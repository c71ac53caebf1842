import type { Pair } from '../context.js';
import { placeOf } from '../context.js';
import { stanceHeuristic } from '../heuristic.js';
import { NEWS_COMMENTS } from '../sources.js';

/** "What, they blew her off?": repeats the parent's words as a question. */
export const echoesInQuestion = stanceHeuristic({
  id: 'stances/echoes-in-question',
  measures: 'most words of the parent in one question of the reply',
  unit: 'words, 0…4',
  prior: 0.3,
  sources: [NEWS_COMMENTS],
  example: { parent: 'The captain slept on deck.', reply: 'What, the captain slept?', value: 2 },
  measure: (pair) => Math.min(4, best(pair).words),
  explain(pair) {
    const { words, at } = best(pair);
    return words > 0 && at
      ? { because: 'asks its words back', at: [placeOf(pair.reply, at.from, at.to)] }
      : { because: 'asks none of its words back' };
  },
});

function best({ reply, shared }: Pair): { words: number; at?: { from: number; to: number } } {
  let top: { words: number; at?: { from: number; to: number } } = { words: 0 };
  for (const { asks, from, to } of reply.sentences) {
    if (!asks) continue;
    const words = new Set(reply.stems.slice(from, to).filter((stem) => shared.has(stem))).size;
    if (words > top.words) top = { words, at: { from, to } };
  }
  return top;
}
