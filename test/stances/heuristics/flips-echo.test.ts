import { flipsEcho } from '../../../src/stances/heuristics/flips-echo.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(flipsEcho, {
  fires: [
    { parent: 'The best crew ever.', reply: 'The worst crew ever.' },
    { parent: 'Pretty good boat.', reply: 'Pretty leaky boat.' },
  ],
  silent: [
    { parent: 'The ferry is too slow.', reply: 'It is quick.' },
    { parent: 'in the boat', reply: 'in a boat' },
  ],
});
