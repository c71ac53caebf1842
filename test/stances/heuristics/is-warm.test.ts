import { isWarm } from '../../../src/stances/heuristics/is-warm.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(isWarm, {
  fires: [{ parent: 'The ferry is too slow.', reply: 'Hope it gets better.' }],
  silent: [{ parent: 'The ferry is too slow.', reply: 'It is quick.' }],
});
