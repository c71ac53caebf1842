import { isSomeoneNew } from '../../../src/quotations/heuristics/is-someone-new.js';
import { testQuotationHeuristic } from '../../support/quotations.js';

testQuotationHeuristic(isSomeoneNew, {
  fires: [
    { article: 'Mary Lee left. One resident stayed. “It is old,” she said.', quotation: 0, speaker: null, value: 1 },
    { article: 'A woman stood by. Mary Lee left. “It is old,” she said.', quotation: 0, speaker: null, value: 0 },
    { article: 'Mary Lee left. A young man stayed. “It is old,” she said.', quotation: 0, speaker: null, value: 0 },
  ],
  silent: [
    { article: 'A woman stood by. “It is old,” Mary Lee said.', quotation: 0, speaker: null },
    { article: 'A woman stood by. “It is old,” they said.', quotation: 0, speaker: null },
  ],
});
