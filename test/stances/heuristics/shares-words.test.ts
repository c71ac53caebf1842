import { sharesWords } from '../../../src/stances/heuristics/shares-words.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(sharesWords, {
  fires: [{ parent: 'slow ferry', reply: 'slow' }],
  silent: [
    { parent: 'slow ferry', reply: 'quick boat' },
    { parent: 'slow ferry', reply: '' },
  ],
});
