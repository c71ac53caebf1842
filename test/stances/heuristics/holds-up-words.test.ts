import { holdsUpWords } from '../../../src/stances/heuristics/holds-up-words.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(holdsUpWords, {
  fires: [{ parent: 'A fair price.', reply: 'This ‘fair’ thing?' }],
  silent: [
    { parent: 'A fair price.', reply: 'A "nice" day.' },
    { parent: 'A fair price.', reply: 'A fair price.' },
  ],
});
