import { isNamed } from '../../../src/quotations/heuristics/is-named.js';
import { testQuotationHeuristic } from '../../support/quotations.js';

testQuotationHeuristic(isNamed, {
  fires: [
    { article: 'Mary Lee said that the ferry is old.', quotation: 0, speaker: 'Mary Lee', value: 1 },
    { article: 'According to Mary Lee, the ferry is old.', quotation: 0, speaker: 'Mary Lee', value: 1 },
  ],
  silent: [{ article: 'Mary Lee owns it. “It is old,” she said.', quotation: 0, speaker: 'Mary Lee' }],
});
