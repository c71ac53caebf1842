import { contradictsDenial } from '../../../src/stances/heuristics/contradicts-denial.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(contradictsDenial, {
  fires: [
    { parent: 'The ferry is not late.', reply: 'Yes it is.' },
    { parent: "They haven't painted it.", reply: 'Yes they have, twice.' },
    { parent: 'They never asked the captain.', reply: 'Yes they did' },
  ],
  silent: [
    { parent: "Isn't the ferry late? It is not on the list.", reply: 'Yes it is.' },
    { parent: 'The ferry is late.', reply: 'Yes it is.' },
    { parent: 'The ferry is not late.', reply: 'Yes it is always on time, as you say.' },
  ],
});
