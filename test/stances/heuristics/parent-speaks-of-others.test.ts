import { parentSpeaksOfOthers } from '../../../src/stances/heuristics/parent-speaks-of-others.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(parentSpeaksOfOthers, {
  fires: [{ parent: 'He is late.', reply: 'Always.' }],
  silent: [{ parent: 'The ferry is too slow.', reply: 'They know.' }],
});
