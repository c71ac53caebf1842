import { agreesToDiffer } from '../../../src/stances/heuristics/agrees-to-differ.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(agreesToDiffer, {
  fires: [{ parent: 'The ferry is too slow.', reply: 'We will have to agree to differ.' }],
  silent: [{ parent: 'The ferry is too slow.', reply: 'I agree.' }],
});
