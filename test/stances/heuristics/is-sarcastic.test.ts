import { isSarcastic } from '../../../src/stances/heuristics/is-sarcastic.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(isSarcastic, {
  fires: [{ parent: 'The ferry is too slow.', reply: 'Nice try, captain.' }],
  silent: [{ parent: 'The ferry is too slow.', reply: 'It is quick.' }],
});
