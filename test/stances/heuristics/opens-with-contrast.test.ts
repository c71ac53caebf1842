import { opensWithContrast } from '../../../src/stances/heuristics/opens-with-contrast.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(opensWithContrast, {
  fires: [{ parent: 'The ferry is too slow.', reply: 'However, it runs daily.' }],
  silent: [{ parent: 'The ferry is too slow.', reply: 'It is cheap but old.' }],
});
