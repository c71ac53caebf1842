import { keepsFloor } from '../../../src/quotations/heuristics/keeps-floor.js';
import { testQuotationHeuristic } from '../../support/quotations.js';

testQuotationHeuristic(keepsFloor, {
  fires: [
    {
      article: '“It is old,” Mary Lee said.\n\nNobody knew.\n“Very old.”',
      quotation: 1,
      speaker: 'Mary Lee',
      value: 2,
    },
  ],
  silent: [
    { article: '“It is old,” Mary Lee said. It rained. “Very old.”', quotation: 1, speaker: 'Mary Lee', value: 0 },
    { article: 'Mary Lee owns it. “It is old.”', quotation: 0, speaker: 'Mary Lee' },
  ],
});
