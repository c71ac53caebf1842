import { echoesWords } from '../../../src/replies/heuristics/echoes-words.js';
import { testReplyHeuristic } from '../../support/replies.js';

testReplyHeuristic(echoesWords, {
  fires: [
    {
      comments: [
        ['Ann', 'mushroom soup'],
        ['Bob', 'bread'],
        ['Cy', 'mushroom soup'],
      ],
      child: 2,
      parent: 0,
      because: 'echoes “mushroom”, “soup”',
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
      because: 'shares no telling word',
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
