import { spokeSince } from '../../../src/replies/heuristics/spoke-since.js';
import { testReplyHeuristic } from '../../support/replies.js';

testReplyHeuristic(spokeSince, {
  fires: [
    {
      comments: [
        ['Ann', 'a'],
        ['Bob', 'b'],
        ['Bob', 'c'],
        ['Bob', 'd'],
      ],
      child: 3,
      parent: 0,
      value: 2,
      because: 'in between',
    },
  ],
  silent: [
    {
      comments: [
        ['Ann', 'a'],
        ['Bob', 'b'],
      ],
      child: 1,
      parent: 0,
    },
    {
      comments: [
        ['Ann', 'a'],
        ['Ann', 'b'],
      ],
      child: 1,
      parent: 0,
    },
  ],
});
