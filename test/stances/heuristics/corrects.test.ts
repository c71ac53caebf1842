import { corrects } from '../../../src/stances/heuristics/corrects.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(corrects, {
  fires: [{ parent: 'The ferry is too slow.', reply: 'The truth is that it is quick.' }],
  silent: [{ parent: 'The ferry is too slow.', reply: 'It is quick.' }],
});
