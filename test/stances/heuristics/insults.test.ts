import { insults } from '../../../src/stances/heuristics/insults.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(insults, {
  fires: [{ parent: 'The ferry is too slow.', reply: 'Only fools say so.' }],
  silent: [{ parent: 'The ferry is too slow.', reply: 'It is quick.' }],
});
