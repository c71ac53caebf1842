import { isSubject } from '../../../src/quotations/heuristics/is-subject.js';
import { testQuotationHeuristic } from '../../support/quotations.js';

testQuotationHeuristic(isSubject, {
  fires: [
    {
      article: 'Few people saw Mary Lee’s boat. “It is old,” she said.',
      quotation: 0,
      speaker: 'Mary Lee',
      value: -1,
    },
  ],
  silent: [
    {
      article: 'On Friday the trust again praised Mary Lee. “It is old,” she said.',
      quotation: 0,
      speaker: 'Mary Lee',
    },
    { article: '“It is old,” said Mary Lee.', quotation: 0, speaker: 'Mary Lee' },
  ],
});
