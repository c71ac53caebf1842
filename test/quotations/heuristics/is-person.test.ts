import { isPerson } from '../../../src/quotations/heuristics/is-person.js';
import { testQuotationHeuristic } from '../../support/quotations.js';

testQuotationHeuristic(isPerson, {
  fires: [{ article: '“It is old,” Mary Lee said.', quotation: 0, speaker: 'Mary Lee', value: 1 }],
  silent: [{ article: '“It is old,” Bremen said.', quotation: 0, speaker: 'Bremen' }],
});
