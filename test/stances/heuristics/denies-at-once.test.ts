import { deniesAtOnce } from '../../../src/stances/heuristics/denies-at-once.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(deniesAtOnce, {
  fires: [{ parent: 'The ferry is too slow.', reply: "That isn't so." }],
  silent: [{ parent: 'The ferry is too slow.', reply: 'It is as quick as it was, not slower.' }],
});
