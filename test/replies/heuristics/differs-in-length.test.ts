import { differsInLength } from '../../../src/replies/heuristics/differs-in-length.js';
import { testReplyHeuristic } from '../../support/replies.js';

testReplyHeuristic(differsInLength, {
  fires: [
    {
      comments: [
        ['Ann', 'a'],
        ['Bob', 'a b c d e f g'],
      ],
      child: 1,
      parent: 0,
      value: 2,
      because: 'shorter comment',
    },
    {
      comments: [
        ['Ann', 'a'],
        ['Bob', 'a b c'],
      ],
      child: 1,
      parent: 0,
      value: 1,
      because: 'about as long',
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
      parent: 1,
      value: 0,
      because: 'about as long',
    },
  ],
});
