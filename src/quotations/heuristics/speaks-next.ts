import { lacking } from '../../evidence/index.js';
import { quotationHeuristic } from '../heuristic.js';

/** “Sold out. Again.” “It is always so,” Ann Lee said: the person named right after was already speaking. */
export const speaksNext = quotationHeuristic({
  id: 'quotations/speaks-next',
  measures: 'whether the source phrase of the next quotation of the paragraph names the candidate',
  unit: '0 or 1',
  about: 'comments',
  prior: 1,
  sources: [{ cite: 'O’Keefe et al. 2012, A Sequence Labelling Approach to Quote Attribution' }],
  example: {
    article: '“The ferry is old.” Mary Lee said that nobody wants to pay for it.',
    quotation: 0,
    speaker: 'Mary Lee',
    value: 1,
  },
  measure: ({ next }, item, person) => (next[item] === person ? 1 : 0),
  explain: (_context, _item, _person, value) =>
    value > 0 ? { because: 'is quoted next in the paragraph' } : lacking('is not quoted next'),
});
