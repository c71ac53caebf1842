import { deniesExistence } from '../../../src/stances/heuristics/denies-existence.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(deniesExistence, {
  fires: [{ parent: 'The crew was friendly.', reply: 'No such friendly crew.' }],
  silent: [
    { parent: 'The ferry is too slow.', reply: 'There is no need.' },
    { parent: 'The ferry is too slow.', reply: 'It is quick.' },
  ],
});
