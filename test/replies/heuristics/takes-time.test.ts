import { takesTime } from '../../../src/replies/heuristics/takes-time.js';
import { testReplyHeuristic } from '../../support/replies.js';

testReplyHeuristic(takesTime, {
  fires: [
    {
      comments: [
        ['Ann', 'Soup', 600],
        ['Bob', 'bread and jam', 16],
      ],
      child: 1,
      parent: 0,
      because: 'there was time',
    },
    {
      comments: [
        ['Ann', 'Soup', 17],
        ['Bob', 'bread and jam and tea and salt and soup and fish again, and a word on plums', 16],
      ],
      child: 1,
      parent: 0,
      value: Math.log2(60 / 18),
      because: 'little time',
    },
  ],
  silent: [
    // Ages are coarse: nobody knows which of the two came first, or how much later.
    {
      comments: [
        ['Ann', 'Soup', 60],
        ['Bob', 'bread and jam', 60],
      ],
      child: 1,
      parent: 0,
    },
    {
      comments: [
        ['Ann', 'Soup'],
        ['Bob', 'bread and jam'],
      ],
      child: 1,
      parent: 0,
    },
    { comments: takesTime.example.comments, child: 1, parent: -1 },
  ],
});
