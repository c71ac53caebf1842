import { asks } from '../../../src/stances/heuristics/asks.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(asks, {
  fires: [{ parent: 'The ferry is too slow.', reply: 'Why? Since when?' }],
  silent: [
    { parent: 'The ferry is too slow.', reply: 'It runs.' },
    { parent: 'The ferry is too slow.', reply: '' },
  ],
});
