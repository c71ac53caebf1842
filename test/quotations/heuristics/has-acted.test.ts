import { hasActed } from '../../../src/quotations/heuristics/has-acted.js';
import { testQuotationHeuristic } from '../../support/quotations.js';

testQuotationHeuristic(hasActed, {
  fires: [
    {
      article: '“It leaks,” Mary Lee said. Hugo Cole smiled. “It is old,” he said.',
      quotation: 1,
      speaker: 'Hugo Cole',
      value: 1,
    },
    {
      article: '“It leaks,” Mary Lee said. Hugo Cole smiled. “It is old,” he said.',
      quotation: 1,
      speaker: 'Mary Lee',
      value: -1,
    },
  ],
  silent: [{ article: '“It leaks,” Mary Lee said. “It is old,” she said.', quotation: 1, speaker: 'Mary Lee' }],
});
