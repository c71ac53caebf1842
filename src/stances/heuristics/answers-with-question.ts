import { stanceHeuristic } from '../heuristic.js';
import { LABELLED_PAIRS } from '../sources.js';

export const answersWithQuestion = stanceHeuristic({
  id: 'stances/answers-with-question',
  measures: 'whether what is answered ends with a question and the reply asks too',
  unit: '0 or 1',
  prior: 0.2,
  sources: [LABELLED_PAIRS],
  example: { parent: 'Why is it slow?', reply: 'Is it?', value: 1 },
  measure: ({ reply, parent }) => (parent.sentences.at(-1)?.asks && reply.sentences.some(({ asks }) => asks) ? 1 : 0),
  explain: ({ reply, parent }) => ({
    because:
      parent.sentences.at(-1)?.asks && reply.sentences.some(({ asks }) => asks)
        ? 'answers a question with a question'
        : 'does not answer a question with a question',
  }),
});
