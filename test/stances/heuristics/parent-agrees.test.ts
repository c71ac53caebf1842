import { parentAgrees } from '../../../src/stances/heuristics/parent-agrees.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(parentAgrees, {
  fires: [{ parent: 'Yes. True.', reply: 'Thanks.' }],
  silent: [{ parent: 'The ferry is too slow.', reply: 'It is quick.' }],
});
