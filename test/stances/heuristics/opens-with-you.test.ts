import { opensWithYou } from '../../../src/stances/heuristics/opens-with-you.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(opensWithYou, {
  fires: [{ parent: 'The ferry is too slow.', reply: 'Your watch is slow.' }],
  silent: [{ parent: 'The ferry is too slow.', reply: 'It is not slow, you know.' }],
});
