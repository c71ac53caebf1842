import { quotesThenDoubts } from '../../../src/stances/heuristics/quotes-then-doubts.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(quotesThenDoubts, {
  fires: [{ parent: 'The boat will sink before the summer.', reply: 'The boat will sink before the summer indeed.' }],
  silent: [{ parent: 'The ferry is too slow.', reply: 'The ferry is quick.' }],
});
