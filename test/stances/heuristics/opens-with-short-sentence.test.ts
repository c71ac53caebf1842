import { opensWithShortSentence } from '../../../src/stances/heuristics/opens-with-short-sentence.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(opensWithShortSentence, {
  fires: [{ parent: 'The ferry is too slow.', reply: 'Amen.' }],
  silent: [
    { parent: 'The ferry is too slow.', reply: 'It leaves on time and it arrives on time. Yes.' },
    { parent: 'The ferry is too slow.', reply: '' },
  ],
});
