import { lacking } from '../../evidence/index.js';
import { quotationHeuristic } from '../heuristic.js';

/** People who have been quoted tend to be quoted again. */
export const hasSpoken = quotationHeuristic({
  id: 'quotations/has-spoken',
  measures: 'whether the candidate has been quoted before',
  unit: '0 or 1',
  about: 'comments',
  prior: 1,
  sources: [{ cite: 'observation on PolNeAR: most quotations of an article belong to few speakers' }],
  example: {
    article: '“It is old,” Mary Lee said. It rained. “Very old.”',
    quotation: 1,
    speaker: 'Mary Lee',
    value: 1,
  },
  measure: ({ spoken }, _, person) => (spoken.has(person) ? 1 : 0),
  explain: (_context, _item, _person, value) =>
    value > 0 ? { because: 'has been quoted before' } : lacking('has not been quoted before'),
});
