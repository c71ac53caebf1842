import { agreesIronically } from '../../../src/stances/heuristics/agrees-ironically.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(agreesIronically, {
  fires: [
    { parent: 'The ferry is too slow.', reply: 'Yes, let us all swim. /s' },
    { parent: 'The ferry is too slow.', reply: 'True, very slow 🙄' },
  ],
  silent: [
    { parent: 'The ferry is too slow.', reply: 'Let us all swim. /s' },
    { parent: 'The ferry is too slow.', reply: 'Yes, very slow.' },
  ],
});
