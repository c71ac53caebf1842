import { isOftenNamed } from '../../../src/quotations/heuristics/is-often-named.js';
import { testQuotationHeuristic } from '../../support/quotations.js';

testQuotationHeuristic(isOftenNamed, {
  fires: [
    { article: 'Mary Lee met Tom Hall. Lee paid. Lee left. “It is old,” she said.', quotation: 0, speaker: 'Mary Lee' },
  ],
  silent: [{ article: 'Mary Lee owns it. “It is old,” she said.', quotation: 0, speaker: null }],
});
