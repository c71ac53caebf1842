import { turnsWordsRound } from '../../../src/stances/heuristics/turns-words-round.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(turnsWordsRound, {
  fires: [
    { parent: 'A fair price.', reply: 'An unfair price.' },
    { parent: 'What a great idea that is!', reply: 'What a terrible idea. Buses cannot swim.' },
  ],
  silent: [
    { parent: 'A fair price.', reply: 'A fair price indeed.' },
    { parent: 'A fair price.', reply: 'An unfair price?' },
    { parent: 'A fair man told me the price.', reply: 'An unfair price.' },
    { parent: 'A fair price.', reply: 'An unfair, silly and altogether wicked price that nobody here will pay.' },
  ],
});
