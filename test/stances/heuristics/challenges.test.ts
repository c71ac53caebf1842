import { challenges } from '../../../src/stances/heuristics/challenges.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(challenges, {
  fires: [{ parent: 'The ferry is too slow.', reply: 'Tell me, how is it slow?' }],
  silent: [{ parent: 'The ferry is too slow.', reply: 'It is quick.' }],
});
