import { opensWithDenial } from '../../../src/stances/heuristics/opens-with-denial.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(opensWithDenial, {
  fires: [{ parent: 'The ferry is too slow.', reply: 'Nonsense. It is quick.' }],
  silent: [
    { parent: 'The ferry is too slow.', reply: 'It leaves on time.' },
    { parent: 'The ferry is too slow.', reply: 'It is quick, no?' },
  ],
});
