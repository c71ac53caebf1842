import { isNobody } from '../../../src/quotations/heuristics/is-nobody.js';
import { testQuotationHeuristic } from '../../support/quotations.js';

testQuotationHeuristic(isNobody, {
  fires: [
    { article: '“It is old,” they said.', quotation: 0, speaker: null, value: 2 },
    { article: 'Mary Lee owns it. “It is old,” she said.', quotation: 0, speaker: null, value: 1 },
  ],
  silent: [{ article: '“It is old,” Mary Lee said.', quotation: 0, speaker: null }],
});
