import { lengthOfReply } from '../../../src/stances/heuristics/length-of-reply.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(lengthOfReply, {
  fires: [{ parent: 'The ferry is too slow.', reply: 'It is quick.' }],
  silent: [{ parent: 'The ferry is too slow.', reply: '' }],
});
