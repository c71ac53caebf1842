import { speaksOfOthers } from '../../../src/stances/heuristics/speaks-of-others.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(speaksOfOthers, {
  fires: [{ parent: 'The ferry is too slow.', reply: 'She runs it with her brother, ask at the pier.' }],
  silent: [{ parent: 'The ferry is too slow.', reply: 'It is quick.' }],
});
