import { accountsForWords } from '../../../src/replies/heuristics/accounts-for-words.js';
import { testReplyHeuristic } from '../../support/replies.js';

testReplyHeuristic(accountsForWords, {
  fires: [
    {
      comments: [
        ['Ann', 'mushroom soup'],
        ['Bob', 'bread'],
        ['Cy', 'mushroom soup'],
      ],
      child: 2,
      parent: 0,
      because: 'accounts for 100 %',
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
      because: 'few of its words',
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
