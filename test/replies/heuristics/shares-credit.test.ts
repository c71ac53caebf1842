import { sharesCredit } from '../../../src/replies/heuristics/shares-credit.js';
import { testReplyHeuristic } from '../../support/replies.js';

testReplyHeuristic(sharesCredit, {
  fires: [
    {
      comments: [
        ['Ann', 'mushroom soup'],
        ['Bob', 'bread'],
        ['Cy', 'mushroom soup'],
      ],
      child: 2,
      parent: 0,
      because: 'one of few',
    },
    {
      article: 'Mushroom soup',
      comments: [['Ann', 'mushroom soup']],
      child: 0,
      parent: -1,
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
      because: 'used few',
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
