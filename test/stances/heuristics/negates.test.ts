import { negates } from '../../../src/stances/heuristics/negates.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(negates, {
  fires: [{ parent: 'The ferry is too slow.', reply: 'Nobody waits for long here.' }],
  silent: [{ parent: 'The ferry is too slow.', reply: 'It is quick.' }],
});
