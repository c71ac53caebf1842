import { shouldKnow } from '../../../src/stances/heuristics/should-know.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(shouldKnow, {
  fires: [{ parent: 'The ferry is too slow.', reply: 'They should read the report.' }],
  silent: [{ parent: 'The ferry is too slow.', reply: 'It is quick.' }],
});
