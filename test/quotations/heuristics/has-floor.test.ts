import { hasFloor } from '../../../src/quotations/heuristics/has-floor.js';
import { testQuotationHeuristic } from '../../support/quotations.js';

testQuotationHeuristic(hasFloor, {
  fires: [{ article: '“It is old,” Mary Lee said. It rained. “Very old.”', quotation: 1, speaker: 'Mary Lee' }],
  silent: [{ article: 'Mary Lee owns it. “It is old.”', quotation: 0, speaker: 'Mary Lee' }],
});
