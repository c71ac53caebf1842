import { answersWithQuestion } from '../../../src/stances/heuristics/answers-with-question.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(answersWithQuestion, {
  fires: [{ parent: 'Who cares?', reply: 'Who does not?' }],
  silent: [
    { parent: 'The ferry is too slow.', reply: 'Is it?' },
    { parent: 'Is it slow?', reply: 'It is.' },
  ],
});
