import { takesBackYes } from '../../../src/stances/heuristics/takes-back-yes.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(takesBackYes, {
  fires: [
    { parent: 'The bridge is affordable for everyone.', reply: 'Yes “affordable”. My rent doubled.' },
    { parent: 'They pay a fair price.', reply: 'Right, a "fair price" at last.' },
    { parent: 'Soon it will be on time.', reply: 'Yeah, right.' },
  ],
  silent: [
    {
      parent: 'They pay a fair price.',
      reply: 'Yes, the "fair price" they promised us in 2015 was twice what they pay now.',
    },
    { parent: 'The harbour is quiet.', reply: 'Yes, "Moby Dick".' },
    { parent: 'Soon it will be on time.', reply: 'Yeah, right now it is.' },
    { parent: 'Soon it will be on time.', reply: 'Right, sure.' },
  ],
});
