import { metBefore } from '../../../src/replies/heuristics/met-before.js';
import { testReplyHeuristic } from '../../support/replies.js';

testReplyHeuristic(metBefore, {
  fires: [
    {
      comments: [
        ['Ann', 'a'],
        ['Bob', 'b'],
        ['Cy', 'c'],
        ['Ann', 'd'],
      ],
      child: 3,
      parent: 1,
      value: 1,
      because: 'near each other',
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
      because: 'had not met',
    },
    {
      comments: [
        ['Ann', 'a'],
        ['Ann', 'b'],
      ],
      child: 1,
      parent: 0,
      value: 0,
    },
  ],
});
