import { onlyAsks } from '../../../src/stances/heuristics/only-asks.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(onlyAsks, {
  fires: [{ parent: 'The ferry is too slow.', reply: 'Really?' }],
  silent: [
    { parent: 'The ferry is too slow.', reply: 'Is it? No.' },
    { parent: 'The ferry is too slow.', reply: '' },
  ],
});
