import { saysYou } from '../../../src/stances/heuristics/says-you.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(saysYou, {
  fires: [{ parent: 'The ferry is too slow.', reply: 'I know you are new here.' }],
  silent: [{ parent: 'The ferry is too slow.', reply: 'It is quick.' }],
});
