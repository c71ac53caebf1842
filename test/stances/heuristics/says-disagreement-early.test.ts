import { saysDisagreementEarly } from '../../../src/stances/heuristics/says-disagreement-early.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(saysDisagreementEarly, {
  fires: [{ parent: 'The ferry is too slow.', reply: 'You are wrong there.' }],
  silent: [{ parent: 'The ferry is too slow.', reply: 'It is quick.' }],
});
