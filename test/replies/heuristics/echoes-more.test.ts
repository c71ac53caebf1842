import { echoesMore } from '../../../src/replies/heuristics/echoes-more.js';
import { testReplyHeuristic } from '../../support/replies.js';

testReplyHeuristic(echoesMore, {
  fires: [
    {
      comments: [
        ['Ann', 'mushroom soup'],
        ['Bob', 'bread'],
        ['Cy', 'mushroom soup'],
      ],
      child: 2,
      parent: 0,
      value: 1,
      because: 'by far',
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
      parent: 0,
      value: 0,
    },
  ],
});
