import { coversWords } from '../../../src/replies/heuristics/covers-words.js';
import { testReplyHeuristic } from '../../support/replies.js';

testReplyHeuristic(coversWords, {
  fires: [
    {
      comments: [
        ['Ann', 'mushroom soup'],
        ['Bob', 'bread'],
        ['Cy', 'mushroom soup'],
      ],
      child: 2,
      parent: 0,
      because: 'most of its',
    },
    {
      comments: [
        ['Ann', 'soup and bread'],
        ['Bob', 'soup'],
      ],
      child: 1,
      parent: 0,
      value: 1,
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
      because: 'few of its',
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
