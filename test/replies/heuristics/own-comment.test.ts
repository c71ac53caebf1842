import { ownComment } from '../../../src/replies/heuristics/own-comment.js';
import { testReplyHeuristic } from '../../support/replies.js';

testReplyHeuristic(ownComment, {
  fires: [
    {
      comments: [
        ['Ann', 'a'],
        ['Bob', 'b'],
        ['Ann', 'c'],
      ],
      child: 2,
      parent: 0,
      value: 2,
      because: 'goes on',
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
      because: 'someone else',
    },
    {
      comments: [
        ['guest', 'a'],
        ['guest', 'b'],
      ],
      child: 1,
      parent: 0,
      value: 0,
    },
  ],
});
