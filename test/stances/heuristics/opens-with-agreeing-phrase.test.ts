import { opensWithAgreeingPhrase } from '../../../src/stances/heuristics/opens-with-agreeing-phrase.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(opensWithAgreeingPhrase, {
  fires: [{ parent: 'The ferry is too slow.', reply: 'I agree with every word.' }],
  silent: [{ parent: 'The ferry is too slow.', reply: 'It runs often, good point or not.' }],
});
