import { saysYouEarly } from '../../../src/stances/heuristics/says-you-early.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(saysYouEarly, {
  fires: [{ parent: 'The ferry is too slow.', reply: 'Your boat is slower.' }],
  silent: [{ parent: 'The ferry is too slow.', reply: 'It is quick.' }],
});
