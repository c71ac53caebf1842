import { agreesEarly } from '../../../src/stances/heuristics/agrees-early.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(agreesEarly, {
  fires: [{ parent: 'The ferry is too slow.', reply: 'You are so totally right.' }],
  silent: [{ parent: 'The ferry is too slow.', reply: 'It is quick.' }],
});
