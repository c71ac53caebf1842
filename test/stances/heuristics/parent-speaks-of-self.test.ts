import { parentSpeaksOfSelf } from '../../../src/stances/heuristics/parent-speaks-of-self.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(parentSpeaksOfSelf, {
  fires: [{ parent: 'My bike is late.', reply: 'Why?' }],
  silent: [{ parent: 'The ferry is too slow.', reply: 'I know.' }],
});
