import { parentSaysYou } from '../../../src/stances/heuristics/parent-says-you.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(parentSaysYou, {
  fires: [{ parent: 'Have you been there?', reply: 'Twice.' }],
  silent: [{ parent: 'The ferry is too slow.', reply: 'It is quick.' }],
});
