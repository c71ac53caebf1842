import { saysContrast } from '../../../src/stances/heuristics/says-contrast.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(saysContrast, {
  fires: [{ parent: 'The ferry is too slow.', reply: 'Slow, however cheap.' }],
  silent: [{ parent: 'The ferry is too slow.', reply: 'It is old.' }],
});
