import { speaksOfSelf } from '../../../src/stances/heuristics/speaks-of-self.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(speaksOfSelf, {
  fires: [{ parent: 'The ferry is too slow.', reply: 'My bike is quicker, ask anyone at the pier.' }],
  silent: [{ parent: 'The ferry is too slow.', reply: 'It is quick.' }],
});
