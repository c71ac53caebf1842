import { yields } from '../../../src/stances/heuristics/yields.js';
import { testStanceHeuristic } from '../../support/stances.js';

testStanceHeuristic(yields, {
  fires: [
    { parent: 'The ferry has two decks, not one.', reply: "Oh, I didn't know that." },
    { parent: 'It was the council, not the company.', reply: 'Fair enough, then I was wrong.' },
  ],
  silent: [
    { parent: 'The ferry has two decks, not one.', reply: 'You know that is wrong.' },
    { parent: 'The ferry has two decks, not one.', reply: 'The council was wrong about the decks.' },
    { parent: 'The ferry has two decks, not one.', reply: "Bet you didn't know that." },
  ],
});
