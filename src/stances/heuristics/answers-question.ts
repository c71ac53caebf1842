import { stanceHeuristic } from '../heuristic.js';
import { LABELLED_PAIRS } from '../sources.js';

/** Someone who answers a question takes no side yet. */
export const answersQuestion = stanceHeuristic({
  id: 'stances/answers-question',
  measures: 'whether what is answered ends with a question and the reply asks nothing',
  unit: '0 or 1',
  prior: -0.2,
  sources: [LABELLED_PAIRS],
  example: { parent: 'When does it leave?', reply: 'At noon.', value: 1 },
  measure: ({ reply, parent }) => (parent.sentences.at(-1)?.asks && !reply.sentences.some(({ asks }) => asks) ? 1 : 0),
  explain: ({ parent }) => ({ because: parent.sentences.at(-1)?.asks ? 'answers a question' : 'was not asked' }),
});
