import { seconds } from '../../../src/stances/heuristics/seconds.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(seconds, {
  fires: [{ parent: 'The ferry is too slow.', reply: 'Seconded.' }],
  silent: [{ parent: 'The ferry is too slow.', reply: 'A second ferry would help.' }],
});
