import { saysAgree } from '../../../src/stances/heuristics/says-agree.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(saysAgree, {
  fires: [{ parent: 'The ferry is too slow.', reply: 'Totally agreed.' }],
  silent: [{ parent: 'The ferry is too slow.', reply: 'It is quick.' }],
});
