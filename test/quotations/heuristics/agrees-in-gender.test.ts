import { agreesInGender } from '../../../src/quotations/heuristics/agrees-in-gender.js';
import { testQuotationHeuristic } from '../../support/quotations.js';

testQuotationHeuristic(agreesInGender, {
  fires: [{ article: 'Mary Lee met John Hall. “It is old,” she said.', quotation: 0, speaker: 'John Hall', value: -1 }],
  silent: [
    { article: 'Mary Lee owns the ferry. “It is old,” they said.', quotation: 0, speaker: 'Mary Lee' },
    { article: 'Sandy Brook owns it. “It is old,” she said.', quotation: 0, speaker: 'Sandy Brook' },
  ],
});
