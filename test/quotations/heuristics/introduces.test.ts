import { introduces } from '../../../src/quotations/heuristics/introduces.js';
import { testQuotationHeuristic } from '../../support/quotations.js';

const article = 'John Hall left and Mary Lee responded:\n“The ferry is old.”';

testQuotationHeuristic(introduces, {
  fires: [{ article, quotation: 0, speaker: 'Mary Lee', value: 1 }],
  silent: [
    { article, quotation: 0, speaker: 'John Hall' },
    { article: 'Mary Lee owns the ferry.\n“The ferry is old.”', quotation: 0, speaker: 'Mary Lee' },
    { article: 'Mary Lee owns the ferry:\n“It is old,” John Hall said.', quotation: 0, speaker: 'Mary Lee' },
  ],
});
