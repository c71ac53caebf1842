import { agreesAfterAll } from '../../../src/stances/heuristics/agrees-after-all.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(agreesAfterAll, {
  fires: [{ parent: 'The ferry is too slow.', reply: 'Honestly, yes.' }],
  silent: [{ parent: 'The ferry is too slow.', reply: 'Actually, it is quick.' }],
});
