import { newcomer } from '../../../src/replies/heuristics/newcomer.js';
import { testReplyHeuristic } from '../../support/replies.js';

testReplyHeuristic(newcomer, {
  fires: [
    {
      comments: [
        ['Ann', 'a'],
        ['Bob', 'b'],
        ['Ann', 'c'],
      ],
      child: 2,
      parent: -1,
      value: 1,
      because: 'spoken before',
    },
  ],
  silent: [
    {
      comments: [
        ['Ann', 'a'],
        ['Ann', 'b'],
      ],
      child: 1,
      parent: -1,
    },
    {
      comments: [
        ['Ann', 'a'],
        ['Bob', 'b'],
      ],
      child: 1,
      parent: 0,
    },
  ],
});
