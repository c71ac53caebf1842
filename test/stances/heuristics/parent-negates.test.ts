import { parentNegates } from '../../../src/stances/heuristics/parent-negates.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(parentNegates, {
  fires: [{ parent: 'Never again.', reply: 'Why?' }],
  silent: [{ parent: 'The ferry is too slow.', reply: 'It is not.' }],
});
