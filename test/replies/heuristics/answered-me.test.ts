import { answeredMe } from '../../../src/replies/heuristics/answered-me.js';
import { testReplyHeuristic } from '../../support/replies.js';

testReplyHeuristic(answeredMe, {
  fires: [
    {
      comments: [
        ['Ann', 'mushroom soup'],
        ['Bob', 'no mushroom'],
        ['Cy', 'tea'],
        ['Ann', 'fine'],
      ],
      child: 3,
      parent: 1,
      because: 'been answered',
    },
  ],
  silent: [
    {
      comments: [
        ['Ann', 'mushroom soup'],
        ['Bob', 'bread'],
        ['Ann', 'fine'],
      ],
      child: 2,
      parent: 1,
    },
    {
      comments: [
        ['Ann', 'soup'],
        ['Ann', 'soup'],
      ],
      child: 1,
      parent: 0,
    },
  ],
});
