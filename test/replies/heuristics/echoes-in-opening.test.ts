import { echoesInOpening } from '../../../src/replies/heuristics/echoes-in-opening.js';
import { testReplyHeuristic } from '../../support/replies.js';

testReplyHeuristic(echoesInOpening, {
  fires: [
    {
      comments: [
        ['Ann', 'mushroom soup'],
        ['Bob', 'bread'],
        ['Cy', 'mushroom soup'],
      ],
      child: 2,
      parent: 0,
      because: 'taken up in its first',
    },
    {
      comments: [
        ['Ann', 'mushroom'],
        ['Bob', 'Mushroom! And then bread.'],
      ],
      child: 1,
      parent: 0,
      value: 1,
    },
  ],
  silent: [
    {
      comments: [
        ['Ann', 'mushroom soup'],
        ['Bob', 'bread'],
        ['Cy', 'mushroom soup'],
      ],
      child: 2,
      parent: 1,
      because: 'not taken up',
    },
    {
      comments: [
        ['Ann', 'mushroom soup'],
        ['Bob', 'bread'],
        ['Cy', 'tea'],
      ],
      child: 2,
      parent: 0,
    },
  ],
});
