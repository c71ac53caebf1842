import { isOneSentence } from '../../../src/stances/heuristics/is-one-sentence.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(isOneSentence, {
  fires: [{ parent: 'The ferry is too slow.', reply: 'Why?' }],
  silent: [{ parent: 'The ferry is too slow.', reply: 'It is quick. Very.' }],
});
