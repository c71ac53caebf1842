import { negatesSharedWords } from '../../../src/stances/heuristics/negates-shared-words.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(negatesSharedWords, {
  fires: [{ parent: 'A safe and cheap boat.', reply: 'It is neither safe nor cheap.' }],
  silent: [
    { parent: 'The ferry is too slow.', reply: 'It is quick.' },
    { parent: 'It is not late.', reply: 'Not late at all.' },
  ],
});
