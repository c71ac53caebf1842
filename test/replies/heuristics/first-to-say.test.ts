import { firstToSay } from '../../../src/replies/heuristics/first-to-say.js';
import { testReplyHeuristic } from '../../support/replies.js';

testReplyHeuristic(firstToSay, {
  fires: [
    {
      comments: [
        ['Ann', 'soup'],
        ['Bob', 'soup'],
        ['Cy', 'soup'],
      ],
      child: 2,
      parent: 0,
      because: 'brought up',
    },
  ],
  silent: [
    {
      comments: [
        ['Ann', 'soup'],
        ['Bob', 'soup'],
        ['Cy', 'soup'],
      ],
      child: 2,
      parent: 1,
      because: 'did not bring',
    },
  ],
});
