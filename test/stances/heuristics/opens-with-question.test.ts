import { opensWithQuestion } from '../../../src/stances/heuristics/opens-with-question.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(opensWithQuestion, {
  fires: [{ parent: 'The ferry is too slow.', reply: 'Have you tried it?' }],
  silent: [
    { parent: 'The ferry is too slow.', reply: 'It runs. Have you tried it?' },
    { parent: 'The ferry is too slow.', reply: '' },
  ],
});
