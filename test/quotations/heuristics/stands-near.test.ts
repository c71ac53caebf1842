import { standsNear } from '../../../src/quotations/heuristics/stands-near.js';
import { testQuotationHeuristic } from '../../support/quotations.js';

testQuotationHeuristic(standsNear, {
  fires: [
    {
      article:
        'Mary Lee owns the ferry and has done so for ever and a day, people on the pier will tell you when asked. “It is old,” she said.',
      quotation: 0,
      speaker: 'Mary Lee',
    },
  ],
  silent: [],
});
