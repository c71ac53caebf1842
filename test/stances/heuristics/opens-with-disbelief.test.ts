import { opensWithDisbelief } from '../../../src/stances/heuristics/opens-with-disbelief.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(opensWithDisbelief, {
  fires: [{ parent: 'The ferry is too slow.', reply: 'Lol, walk then.' }],
  silent: [{ parent: 'The ferry is too slow.', reply: 'It really is.' }],
});
