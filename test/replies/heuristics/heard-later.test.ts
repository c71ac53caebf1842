import { heardLater } from '../../../src/replies/heuristics/heard-later.js';
import { testReplyHeuristic } from '../../support/replies.js';

testReplyHeuristic(heardLater, {
  fires: [
    {
      comments: [
        ['Ann', 'soup'],
        ['Bob', 'mushroom tea'],
        ['Cy', 'bread'],
        ['Ann', 'no mushroom'],
      ],
      child: 1,
      parent: 0,
      because: 'an answer back',
    },
  ],
  silent: [
    {
      comments: [
        ['Ann', 'soup'],
        ['Bob', 'mushroom'],
        ['Ann', 'bread'],
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
    { comments: [['Ann', 'a']], child: 0, parent: -1 },
  ],
});
