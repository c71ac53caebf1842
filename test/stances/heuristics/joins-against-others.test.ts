import { joinsAgainstOthers } from '../../../src/stances/heuristics/joins-against-others.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(joinsAgainstOthers, {
  fires: [{ parent: 'They are rude.', reply: 'They are.' }],
  silent: [
    { parent: 'They are rude.', reply: 'You are.' },
    { parent: 'They are rude.', reply: 'I know.' },
  ],
});
