import { recallsOtherwise } from '../../../src/stances/heuristics/recalls-otherwise.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(recallsOtherwise, {
  fires: [{ parent: 'The ferry is too slow.', reply: 'And I thought you liked it.' }],
  silent: [{ parent: 'The ferry is too slow.', reply: 'I think it is.' }],
});
