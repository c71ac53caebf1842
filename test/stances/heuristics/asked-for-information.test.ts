import { askedForInformation } from '../../../src/stances/heuristics/asked-for-information.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(askedForInformation, {
  fires: [{ parent: 'How long does it take?', reply: 'Why do you ask?' }],
  silent: [
    { parent: 'How long does it take', reply: 'An hour.' },
    { parent: 'The ferry is too slow.', reply: 'At noon.' },
  ],
});
