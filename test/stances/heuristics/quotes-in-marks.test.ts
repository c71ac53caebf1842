import { quotesInMarks } from '../../../src/stances/heuristics/quotes-in-marks.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(quotesInMarks, {
  fires: [{ parent: 'A fair price at last.', reply: '“Fair price”? For whom?' }],
  silent: [
    { parent: 'A fair price at last.', reply: 'A "price fair" to me.' },
    { parent: 'A fair price at last.', reply: 'A fair price, yes.' },
  ],
});
