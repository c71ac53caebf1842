import { saysAgreement } from '../../../src/stances/heuristics/says-agreement.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(saysAgreement, {
  fires: [{ parent: 'The ferry is too slow.', reply: 'Good point. So true.' }],
  silent: [{ parent: 'The ferry is too slow.', reply: 'It is quick.' }],
});
