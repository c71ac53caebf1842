import { isWarmEarly } from '../../../src/stances/heuristics/is-warm-early.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(isWarmEarly, {
  fires: [{ parent: 'The ferry is too slow.', reply: 'Many thanks.' }],
  silent: [{ parent: 'The ferry is too slow.', reply: 'It is quick.' }],
});
