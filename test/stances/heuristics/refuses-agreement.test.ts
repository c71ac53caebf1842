import { refusesAgreement } from '../../../src/stances/heuristics/refuses-agreement.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(refusesAgreement, {
  fires: [{ parent: 'The ferry is too slow.', reply: "I don't buy it." }],
  silent: [{ parent: 'The ferry is too slow.', reply: 'I agree.' }],
});
