import { closesWithYou } from '../../../src/stances/heuristics/closes-with-you.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(closesWithYou, {
  fires: [{ parent: 'The ferry is too slow.', reply: 'Fine. Your choice.' }],
  silent: [
    { parent: 'The ferry is too slow.', reply: 'You see. It is quick.' },
    { parent: 'The ferry is too slow.', reply: 'You see.' },
  ],
});
