import { spokeAgain } from '../../../src/replies/heuristics/spoke-again.js';
import { testReplyHeuristic } from '../../support/replies.js';

testReplyHeuristic(spokeAgain, {
  fires: [
    {
      comments: [
        ['Ann', 'a'],
        ['Ann', 'b'],
        ['Ann', 'c'],
        ['Cy', 'd'],
      ],
      child: 3,
      parent: 0,
      value: 2,
      because: 'has spoken again',
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
      because: 'latest word',
    },
  ],
});
