import { accountsForWords } from '../../../src/replies/heuristics/accounts-for-words.js';
import { testReplyHeuristic } from '../../support/replies.js';

testReplyHeuristic(accountsForWords, {
  fires: [
    {
      comments: [
        ['Ann', 'mushroom soup'],
        ['Bob', 'bread'],
        ['Cy', 'mushroom tea'],
      ],
      child: 2,
      parent: 0,
      because: 'accounts for',
    },
  ],
  silent: [
    {
      comments: [
        ['Ann', 'mushroom soup'],
        ['Bob', 'bread'],
        ['Cy', 'mushroom tea'],
      ],
      child: 2,
      parent: 1,
    },
    {
      comments: [
        ['Ann', 'mushroom soup'],
        ['Bob', 'bread'],
        ['Cy', 'mushroom tea'],
      ],
      child: 2,
      parent: -1,
    },
  ],
});
