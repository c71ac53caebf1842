import { opensWithOrder } from '../../../src/stances/heuristics/opens-with-order.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(opensWithOrder, {
  fires: [{ parent: 'The ferry is too slow.', reply: 'Look at the timetable.' }],
  silent: [{ parent: 'The ferry is too slow.', reply: 'It will stop at noon.' }],
});
