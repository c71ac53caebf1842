import { opensWithAgreement } from '../../../src/stances/heuristics/opens-with-agreement.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(opensWithAgreement, {
  fires: [
    { parent: 'The ferry is too slow.', reply: 'Yes, far too slow.' },
    { parent: 'The ferry is too slow.', reply: 'True. It always was.' },
  ],
  silent: [
    { parent: 'The ferry is too slow.', reply: 'Yes, but it is cheap.' },
    { parent: 'The ferry is too slow.', reply: 'Right?' },
    { parent: 'The ferry is too slow.', reply: 'Yes, the famous "slow" ferry.' },
    { parent: 'The ferry is too slow.', reply: 'It is quick.' },
  ],
});
