import { standsNear } from '../../../src/replies/heuristics/stands-near.js';
import { testReplyHeuristic } from '../../support/replies.js';

testReplyHeuristic(standsNear, {
  fires: [
    {
      comments: [
        ['Ann', 'mushroom soup'],
        ['Bob', 'bread'],
        ['Cy', 'tea'],
      ],
      child: 2,
      parent: 0,
      value: 1,
      because: '2 comments below',
    },
  ],
  silent: [
    {
      comments: [
        ['Ann', 'mushroom soup'],
        ['Bob', 'bread'],
        ['Cy', 'tea'],
      ],
      child: 2,
      parent: 1,
      value: 0,
      because: 'directly below',
    },
    {
      comments: [
        ['Ann', 'mushroom soup'],
        ['Bob', 'bread'],
        ['Cy', 'tea'],
      ],
      child: 0,
      parent: -1,
    },
  ],
});
