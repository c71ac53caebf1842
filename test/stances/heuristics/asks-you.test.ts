import { asksYou } from '../../../src/stances/heuristics/asks-you.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(asksYou, {
  fires: [{ parent: 'The ferry is too slow.', reply: 'What do you want? Do you pay?' }],
  silent: [
    { parent: 'The ferry is too slow.', reply: 'Why?' },
    { parent: 'The ferry is too slow.', reply: 'You know it.' },
  ],
});
