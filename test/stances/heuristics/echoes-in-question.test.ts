import { echoesInQuestion } from '../../../src/stances/heuristics/echoes-in-question.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(echoesInQuestion, {
  fires: [{ parent: 'The ferry is too slow.', reply: 'Slow? Which ferry?' }],
  silent: [
    { parent: 'The ferry is too slow.', reply: 'Why?' },
    { parent: 'The ferry is too slow.', reply: 'The ferry is slow.' },
  ],
});
