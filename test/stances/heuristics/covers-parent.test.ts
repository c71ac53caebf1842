import { coversParent } from '../../../src/stances/heuristics/covers-parent.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(coversParent, {
  fires: [{ parent: 'The ferry is late.', reply: 'The ferry?' }],
  silent: [
    { parent: 'The ferry is late.', reply: 'Who knows?' },
    { parent: '', reply: 'Ferry.' },
  ],
});
