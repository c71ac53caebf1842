import { parentNegatesSharedWords } from '../../../src/stances/heuristics/parent-negates-shared-words.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(parentNegatesSharedWords, {
  fires: [{ parent: 'It is not safe.', reply: 'Perfectly safe.' }],
  silent: [
    { parent: 'The ferry is too slow.', reply: 'It is quick.' },
    { parent: 'It is not late.', reply: 'Not late at all.' },
  ],
});
