import { opensWithYes } from '../../../src/stances/heuristics/opens-with-yes.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(opensWithYes, {
  fires: [{ parent: 'The ferry is too slow.', reply: 'Yep.' }],
  silent: [
    { parent: 'The ferry is too slow.', reply: 'It is, yes.' },
    { parent: 'The ferry is too slow.', reply: 'No.' },
  ],
});
