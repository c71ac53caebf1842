import { stanceHeuristic } from '../heuristic.js';
import { LABELLED_PAIRS } from '../sources.js';

/** Rhetorical questions provoke. */
export const parentAsks = stanceHeuristic({
  id: 'stances/parent-asks',
  measures: 'share of questions among the sentences of what is answered',
  unit: 'share, 0…1',
  prior: 0.1,
  sources: [LABELLED_PAIRS],
  example: { parent: 'Why? It is slow.', reply: 'At noon.', value: 0.5 },
  measure: ({ parent }) =>
    parent.sentences.length ? parent.sentences.filter((sentence) => sentence.asks).length / parent.sentences.length : 0,
  explain: ({ parent }) => ({
    because: parent.sentences.some((sentence) => sentence.asks)
      ? 'answers a comment that asks'
      : 'answers a comment without questions',
  }),
});
