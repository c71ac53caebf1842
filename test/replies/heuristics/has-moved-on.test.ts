import { hasMovedOn } from '../../../src/replies/heuristics/has-moved-on.js';
import { testReplyHeuristic } from '../../support/replies.js';

testReplyHeuristic(hasMovedOn, {
  fires: [
    {
      comments: [
        ['Ann', 'a'],
        ['Ann', 'b'],
        ['Ann', 'c'],
        ['Bob', 'd'],
      ],
      child: 3,
      parent: 0,
      value: 2,
      because: 'said more',
    },
  ],
  silent: [
    {
      comments: [
        ['Ann', 'a'],
        ['Bob', 'b'],
        ['Ann', 'c'],
      ],
      child: 1,
      parent: 0,
    },
    { comments: [['Ann', 'a']], child: 0, parent: -1 },
  ],
});
