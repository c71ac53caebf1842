import { negatesEarly } from '../../../src/stances/heuristics/negates-early.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(negatesEarly, {
  fires: [{ parent: 'The ferry is too slow.', reply: 'I never waited.' }],
  silent: [{ parent: 'The ferry is too slow.', reply: 'It is quick.' }],
});
