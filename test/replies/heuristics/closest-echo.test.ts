import { closestEcho } from '../../../src/replies/heuristics/closest-echo.js';
import { testReplyHeuristic } from '../../support/replies.js';

testReplyHeuristic(closestEcho, {
  fires: [
    {
      comments: [
        ['Ann', 'mushroom soup'],
        ['Bob', 'mushroom'],
        ['Cy', 'mushroom soup'],
      ],
      child: 2,
      parent: 1,
      value: 1,
      because: '1 earlier comment is',
    },
    {
      comments: [
        ['Ann', 'mushroom soup'],
        ['Bob', 'bread'],
        ['Cy', 'mushroom tea'],
      ],
      child: 2,
      parent: 1,
      value: 8,
      because: 'many',
    },
  ],
  silent: [
    {
      comments: [
        ['Ann', 'mushroom soup'],
        ['Bob', 'bread'],
        ['Cy', 'mushroom tea'],
      ],
      child: 2,
      parent: 0,
    },
    {
      comments: [
        ['Ann', 'mushroom soup'],
        ['Bob', 'bread'],
        ['Cy', 'mushroom tea'],
      ],
      child: 2,
      parent: -1,
    },
  ],
});
