import { opensWithAddition } from '../../../src/stances/heuristics/opens-with-addition.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(opensWithAddition, {
  fires: [{ parent: 'The ferry is too slow.', reply: 'Also, the toilets are closed.' }],
  silent: [{ parent: 'The ferry is too slow.', reply: 'It stinks and rattles.' }],
});
