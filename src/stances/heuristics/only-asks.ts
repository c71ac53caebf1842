import { stanceHeuristic } from '../heuristic.js';
import { LABELLED_PAIRS } from '../sources.js';

export const onlyAsks = stanceHeuristic({
  id: 'stances/only-asks',
  measures: 'whether every sentence of the reply is a question',
  unit: '0 or 1',
  prior: 0,
  sources: [LABELLED_PAIRS],
  example: { parent: 'The ferry is too slow.', reply: 'Is it? Since when?', value: 1 },
  measure: ({ reply: { sentences } }) => (sentences.length > 0 && sentences.every(({ asks }) => asks) ? 1 : 0),
  explain: ({ reply: { sentences } }) => ({
    because: sentences.length > 0 && sentences.every(({ asks }) => asks) ? 'only asks' : 'says something, too',
  }),
});
