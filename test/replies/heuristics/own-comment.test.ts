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
      because: 'stopped itself',
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
        ['', 'a'],
        ['', 'b'],
      ],
      child: 1,
      parent: 0,
    },
    { comments: [['Ann', 'a']], child: 0, parent: -1 },
  ],
});
