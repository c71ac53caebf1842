import { concedes } from '../../../src/stances/heuristics/concedes.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(concedes, {
  fires: [{ parent: 'The ferry is too slow.', reply: 'To be fair, it rains a lot.' }],
  silent: [{ parent: 'The ferry is too slow.', reply: 'It is quick.' }],
});
