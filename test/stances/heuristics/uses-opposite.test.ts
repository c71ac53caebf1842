import { usesOpposite } from '../../../src/stances/heuristics/uses-opposite.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(usesOpposite, {
  fires: [{ parent: 'It is legal.', reply: 'It should be illegal.' }],
  silent: [
    { parent: 'The ferry is too slow.', reply: 'It is quick.' },
    { parent: 'Right.', reply: 'Right or wrong.' },
  ],
});
