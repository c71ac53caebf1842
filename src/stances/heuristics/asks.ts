import { stanceHeuristic } from '../heuristic.js';
import { LABELLED_PAIRS } from '../sources.js';

/** The share of the reply that is questions. */
export const asks = stanceHeuristic({
  id: 'stances/asks',
  measures: 'share of sentences that are questions',
  unit: 'share, 0…1',
  prior: 0.1,
  sources: [LABELLED_PAIRS],
  example: { parent: 'The ferry is too slow.', reply: 'It runs. Have you tried it?', value: 0.5 },
  measure: ({ reply }) => share(reply.sentences),
  explain: ({ reply }) => ({ because: share(reply.sentences) > 0 ? 'asks back' : 'asks nothing' }),
});

function share(sentences: readonly { readonly asks: boolean }[]): number {
  return sentences.length ? sentences.filter((sentence) => sentence.asks).length / sentences.length : 0;
}
