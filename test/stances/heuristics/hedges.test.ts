import { hedges } from '../../../src/stances/heuristics/hedges.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(hedges, {
  fires: [{ parent: 'The ferry is too slow.', reply: 'Perhaps it is the engine that fails so often.' }],
  silent: [{ parent: 'The ferry is too slow.', reply: 'It is quick.' }],
});
