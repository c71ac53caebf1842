import { explainsJoke } from '../../../src/stances/heuristics/explains-joke.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(explainsJoke, {
  fires: [{ parent: 'The ferry is too slow.', reply: 'I was joking.' }],
  silent: [{ parent: 'The ferry is too slow.', reply: 'It is slow.' }],
});
