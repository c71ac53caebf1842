import { opensWithButYes } from '../../../src/stances/heuristics/opens-with-but-yes.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(opensWithButYes, {
  fires: [{ parent: 'The ferry is too slow.', reply: 'True, however it runs daily.' }],
  silent: [
    { parent: 'The ferry is too slow.', reply: 'Yes, far too slow.' },
    { parent: 'The ferry is too slow.', reply: 'It is cheap, but slow.' },
  ],
});
