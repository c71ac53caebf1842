import { exclaims } from '../../../src/stances/heuristics/exclaims.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(exclaims, {
  fires: [{ parent: 'The ferry is too slow.', reply: 'At last!!' }],
  silent: [{ parent: 'The ferry is too slow.', reply: 'It is quick.' }],
});
