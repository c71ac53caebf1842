import { echoesWords } from '../../../src/replies/heuristics/echoes-words.js';
import { testReplyHeuristic } from '../../support/replies.js';

testReplyHeuristic(echoesWords, {
  fires: [
    {
      comments: [
        ['Ann', 'mushroom soup'],
        ['Bob', 'bread'],
        ['Cy', 'mushroom tea'],
      ],
      child: 2,
      parent: 0,
      because: 'echoes “mushroom”',
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
