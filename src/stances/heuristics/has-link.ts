import { stanceHeuristic } from '../heuristic.js';
import { LABELLED_PAIRS } from '../sources.js';

/** Links support or document; opponents seldom get a link without words. */
export const hasLink = stanceHeuristic({
  id: 'stances/has-link',
  measures: 'whether the reply holds a link',
  unit: '0 or 1',
  prior: 0,
  sources: [LABELLED_PAIRS],
  example: { parent: 'a', reply: 'See https://example.org', value: 1 },
  measure: ({ reply }) => (/https?:\/\/|www\./.test(reply.text) ? 1 : 0),
  explain: ({ reply }) => ({ because: /https?:\/\/|www\./.test(reply.text) ? 'gives a link' : 'gives no link' }),
});
