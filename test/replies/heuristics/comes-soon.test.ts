import { comesSoon } from '../../../src/replies/heuristics/comes-soon.js';
import { testReplyHeuristic } from '../../support/replies.js';

const { comments } = comesSoon.example;

testReplyHeuristic(comesSoon, {
  fires: [
    { comments, child: 4, parent: 2, because: 'came 7 minutes after it' },
    {
      comments: comments.map(([author, text, age]) => [author, text, 60 * age!]),
      child: 4,
      parent: 2,
      because: '7 hours',
    },
    {
      comments: comments.map(([author, text, age]) => [author, text, 1440 * age!]),
      child: 4,
      parent: 2,
      because: '7 days',
    },
    // Oldest first.
    {
      comments: comments.map(([author, text], i) => [author, text, 10 - i]),
      child: 4,
      parent: 2,
      because: 'came 2 minutes after it',
    },
  ],
  silent: [
    { comments: comments.map(([author, text]) => [author, text]), child: 4, parent: 2 },
    { comments, child: 4, parent: -1 },
  ],
});
