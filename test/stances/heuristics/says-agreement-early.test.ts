import { saysAgreementEarly } from '../../../src/stances/heuristics/says-agreement-early.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(saysAgreementEarly, {
  fires: [{ parent: 'The ferry is too slow.', reply: 'Sadly you are right.' }],
  silent: [
    { parent: 'The ferry is too slow.', reply: 'It is quick.' },
    {
      parent: 'The ferry is too slow.',
      reply: 'One two three four five six seven eight nine ten eleven twelve thirteen fourteen and I agree.',
    },
  ],
});
