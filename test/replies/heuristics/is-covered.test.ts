import { isCovered } from '../../../src/replies/heuristics/is-covered.js';
import { testReplyHeuristic } from '../../support/replies.js';

testReplyHeuristic(isCovered, {
  fires: [
    {
      comments: [
        ['Ann', 'mushroom soup'],
        ['Bob', 'bread'],
        ['Cy', 'mushroom soup'],
      ],
      child: 2,
      parent: 0,
      because: 'almost whole',
    },
  ],
  silent: [
    {
      comments: [
        ['Ann', 'mushroom soup'],
        ['Bob', 'bread'],
        ['Cy', 'mushroom soup'],
      ],
      child: 2,
      parent: 1,
      because: 'hardly',
    },
    {
      comments: [
        ['Ann', 'mushroom soup'],
        ['Bob', 'bread'],
        ['Cy', 'tea'],
      ],
      child: 2,
      parent: 0,
    },
  ],
});
