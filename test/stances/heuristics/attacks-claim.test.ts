import { attacksClaim } from '../../../src/stances/heuristics/attacks-claim.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(attacksClaim, {
  fires: [{ parent: 'The ferry is too slow.', reply: 'You keep saying this.' }],
  silent: [{ parent: 'The ferry is too slow.', reply: 'It is quick.' }],
});
