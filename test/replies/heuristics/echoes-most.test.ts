import { echoesMost } from '../../../src/replies/heuristics/echoes-most.js';
import { testReplyHeuristic } from '../../support/replies.js';

testReplyHeuristic(echoesMost, {
  fires: [
    {
      comments: [
        ['Ann', 'mushroom soup'],
        ['Bob', 'soup'],
        ['Cy', 'mushroom soup'],
      ],
      child: 2,
      parent: 1,
      value: 1,
      because: 'among the most',
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
      parent: 0,
      value: 0,
      because: 'resembles it most',
    },
    {
      comments: [
        ['Ann', 'mushroom soup'],
        ['Bob', 'bread'],
        ['Cy', 'mushroom soup'],
      ],
      child: 2,
      parent: 1,
      value: 15,
      because: 'others are more',
    },
  ],
});
