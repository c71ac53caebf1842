import { parentInsults } from '../../../src/stances/heuristics/parent-insults.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(parentInsults, {
  fires: [{ parent: 'What a stupid boat.', reply: 'Ours.' }],
  silent: [{ parent: 'The ferry is too slow.', reply: 'It is quick.' }],
});
