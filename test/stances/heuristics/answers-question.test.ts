import { answersQuestion } from '../../../src/stances/heuristics/answers-question.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(answersQuestion, {
  fires: [{ parent: 'Is it slow?', reply: 'Very.' }],
  silent: [
    { parent: 'Is it slow?', reply: 'Is it?' },
    { parent: 'The ferry is too slow.', reply: 'Very.' },
  ],
});
