import { insists } from '../../../src/stances/heuristics/insists.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(insists, {
  fires: [{ parent: 'Nobody will help.', reply: 'We do help.' }],
  silent: [
    { parent: 'The ferry is too slow.', reply: 'Did it help?' },
    { parent: 'The ferry is too slow.', reply: 'It did not.' },
    { parent: 'The ferry is too slow.', reply: 'It is quick.' },
  ],
});
