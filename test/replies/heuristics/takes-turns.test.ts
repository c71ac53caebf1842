import { takesTurns } from '../../../src/replies/heuristics/takes-turns.js';
import { testReplyHeuristic } from '../../support/replies.js';

testReplyHeuristic(takesTurns, {
  fires: [
    {
      comments: [
        ['Ann', 'a'],
        ['Bob', 'b'],
        ['Cy', 'c'],
        ['Ann', 'd'],
      ],
      child: 3,
      parent: 2,
      value: 1,
      because: 'takes turns',
    },
    {
      comments: [
        ['Ann', 'a'],
        ['Bob', 'b'],
      ],
      child: 1,
      parent: 0,
      value: 9,
      because: 'had not spoken',
    },
  ],
  silent: [
    {
      comments: [
        ['Ann', 'a'],
        ['Ann', 'b'],
      ],
      child: 1,
      parent: 0,
    },
    { comments: [['Ann', 'a']], child: 0, parent: -1 },
  ],
});
