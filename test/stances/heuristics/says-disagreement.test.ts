import { saysDisagreement } from '../../../src/stances/heuristics/says-disagreement.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(saysDisagreement, {
  fires: [{ parent: 'The ferry is too slow.', reply: 'I think that makes no sense.' }],
  silent: [{ parent: 'The ferry is too slow.', reply: 'It is quick.' }],
});
