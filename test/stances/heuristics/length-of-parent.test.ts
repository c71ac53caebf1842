import { lengthOfParent } from '../../../src/stances/heuristics/length-of-parent.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(lengthOfParent, {
  fires: [{ parent: 'The ferry is too slow.', reply: 'It is quick.' }],
  silent: [{ parent: '', reply: 'It is quick.' }],
});
