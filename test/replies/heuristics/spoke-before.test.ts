import { spokeBefore } from '../../../src/replies/heuristics/spoke-before.js';
import { testReplyHeuristic } from '../../support/replies.js';

testReplyHeuristic(spokeBefore, {
  fires: [
    {
      comments: [
        ['Ann', 'a'],
        ['Ann', 'b'],
        ['Ann', 'c'],
        ['Cy', 'd'],
      ],
      child: 3,
      parent: 2,
      value: 1.585,
      because: 'had spoken before',
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
      because: 'first word',
    },
  ],
});
