import { hasSpoken } from '../../../src/quotations/heuristics/has-spoken.js';
import { testQuotationHeuristic } from '../../support/quotations.js';

testQuotationHeuristic(hasSpoken, {
  fires: [{ article: '“It is old,” Mary Lee said. She said it leaks.', quotation: 1, speaker: 'Mary Lee', value: 1 }],
  silent: [{ article: 'Mary Lee owns it. “It is old,” she said.', quotation: 0, speaker: 'Mary Lee' }],
});
