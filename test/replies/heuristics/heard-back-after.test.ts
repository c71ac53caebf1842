import { heardBackAfter } from '../../../src/replies/heuristics/heard-back-after.js';
import { testReplyHeuristic } from '../../support/replies.js';

testReplyHeuristic(heardBackAfter, {
  fires: [
    {
      comments: [
        ['Ann', 'a'],
        ['Bob', 'mushroom bread'],
        ['Ann', 'mushroom bread'],
        ['Cy', 'tea'],
      ],
      child: 1,
      parent: 0,
      value: 1,
      because: 'right afterwards',
    },
  ],
  silent: [
    {
      comments: [
        ['Ann', 'a'],
        ['Bob', 'mushroom'],
        ['Cy', 'tea'],
      ],
      child: 1,
      parent: 0,
      value: 0,
      because: 'does not come back',
    },
  ],
});
