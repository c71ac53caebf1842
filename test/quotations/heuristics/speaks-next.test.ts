import { speaksNext } from '../../../src/quotations/heuristics/speaks-next.js';
import { testQuotationHeuristic } from '../../support/quotations.js';

testQuotationHeuristic(speaksNext, {
  fires: [],
  silent: [
    { article: '“The ferry is old.”\nMary Lee said that nobody pays.', quotation: 0, speaker: 'Mary Lee' },
    {
      article: 'Mary Lee came. “The ferry is old.” It left. John Hall said that nobody pays.',
      quotation: 0,
      speaker: 'John Hall',
    },
    { article: 'Mary Lee came. “The ferry is old.” She said that nobody pays.', quotation: 0, speaker: 'Mary Lee' },
  ],
});
