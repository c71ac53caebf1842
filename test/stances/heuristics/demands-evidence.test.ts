import { demandsEvidence } from '../../../src/stances/heuristics/demands-evidence.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(demandsEvidence, {
  fires: [{ parent: 'The ferry is too slow.', reply: 'Show us a source.' }],
  silent: [{ parent: 'The ferry is too slow.', reply: 'It is quick.' }],
});
