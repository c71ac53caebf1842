import { isNamedSince } from '../../../src/quotations/heuristics/is-named-since.js';
import { testQuotationHeuristic } from '../../support/quotations.js';

testQuotationHeuristic(isNamedSince, {
  fires: [],
  silent: [
    {
      article: 'Mary Lee came. “It leaks,” one passenger said. It rained. “Every day.”',
      quotation: 1,
      speaker: 'Mary Lee',
    },
    { article: 'Mary Lee came. “It leaks,” Lee said. It rained. “Every day.”', quotation: 1, speaker: 'Mary Lee' },
    { article: 'Mary Lee came. “Every day of the week.”', quotation: 0, speaker: 'Mary Lee' },
  ],
});
