import { parentAsks } from '../../../src/stances/heuristics/parent-asks.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(parentAsks, {
  fires: [{ parent: 'Is it slow?', reply: 'Very.' }],
  silent: [
    { parent: 'The ferry is too slow.', reply: 'Is it?' },
    { parent: '', reply: 'Is it?' },
  ],
});
