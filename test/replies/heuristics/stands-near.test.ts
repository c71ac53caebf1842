import { standsNear } from '../../../src/replies/heuristics/stands-near.js';
import { testReplyHeuristic } from '../../support/replies.js';

testReplyHeuristic(standsNear, {
  fires: [
    {
      comments: [
        ['Ann', 'mushroom soup'],
        ['Bob', 'bread'],
        ['Cy', 'mushroom tea'],
      ],
      child: 2,
      parent: 0,
      because: '2 comments below',
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
      parent: 1,
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
