import { saysDenial } from '../../../src/stances/heuristics/says-denial.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(saysDenial, {
  fires: [{ parent: 'The ferry is too slow.', reply: 'What nonsense.' }],
  silent: [{ parent: 'The ferry is too slow.', reply: 'It is old.' }],
});
