import { saysSoCalled } from '../../../src/stances/heuristics/says-so-called.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(saysSoCalled, {
  fires: [{ parent: 'The ferry is too slow.', reply: 'The supposed delay.' }],
  silent: [{ parent: 'The ferry is too slow.', reply: 'It is quick.' }],
});
