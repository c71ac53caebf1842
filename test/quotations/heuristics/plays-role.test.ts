import { playsRole } from '../../../src/quotations/heuristics/plays-role.js';
import { testQuotationHeuristic } from '../../support/quotations.js';

testQuotationHeuristic(playsRole, {
  fires: [
    { article: 'Captain Mary Lee came. “It is old,” the captain said.', quotation: 0, speaker: 'Mary Lee', value: 1 },
  ],
  silent: [
    { article: 'Captain Mary Lee came. “It is old,” a captain said.', quotation: 0, speaker: 'Mary Lee' },
    { article: 'Captain Mary Lee came. “It is old,” she said.', quotation: 0, speaker: 'Mary Lee' },
  ],
});
