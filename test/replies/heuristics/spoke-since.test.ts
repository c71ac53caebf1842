import { spokeSince } from '../../../src/replies/heuristics/spoke-since.js';
import { testReplyHeuristic } from '../../support/replies.js';

testReplyHeuristic(spokeSince, {
  fires: [
    {
      comments: [
        ['Ann', 'a'],
        ['Bob', 'b'],
        ['Cy', 'c'],
        ['Bob', 'd'],
        ['Bob', 'e'],
      ],
      child: 4,
      parent: 0,
      value: 2,
      because: 'in between',
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
      because: 'said nothing since',
    },
  ],
});
