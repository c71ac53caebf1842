import { stanceHeuristic } from '../heuristic.js';
import { LABELLED_PAIRS } from '../sources.js';

export const isOneSentence = stanceHeuristic({
  id: 'stances/is-one-sentence',
  measures: 'whether the reply is a single sentence',
  unit: '0 or 1',
  prior: 0,
  sources: [LABELLED_PAIRS],
  example: { parent: 'a', reply: 'It is quick.', value: 1 },
  measure: ({ reply }) => (reply.sentences.length === 1 ? 1 : 0),
  explain: ({ reply }) => ({
    because: reply.sentences.length === 1 ? 'is a single sentence' : 'has several sentences',
  }),
});
