import { echoesEnding } from '../../../src/replies/heuristics/echoes-ending.js';
import { testReplyHeuristic } from '../../support/replies.js';

testReplyHeuristic(echoesEnding, {
  fires: [
    {
      comments: [
        ['Ann', 'mushroom soup'],
        ['Bob', 'bread'],
        ['Cy', 'mushroom soup'],
      ],
      child: 2,
      parent: 0,
      because: 'answered in its last',
    },
    {
      comments: [
        ['Ann', 'Bread. Mushroom'],
        ['Bob', 'mushroom'],
      ],
      child: 1,
      parent: 0,
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
      because: 'not answered in its last',
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
