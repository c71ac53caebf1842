import { parentDenies } from '../../../src/stances/heuristics/parent-denies.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(parentDenies, {
  fires: [{ parent: 'What nonsense.', reply: 'Is it?' }],
  silent: [{ parent: 'The ferry is too slow.', reply: 'No.' }],
});
