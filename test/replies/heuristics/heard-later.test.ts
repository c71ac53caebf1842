import { heardLater } from '../../../src/replies/heuristics/heard-later.js';
import { testReplyHeuristic } from '../../support/replies.js';

testReplyHeuristic(heardLater, {
  fires: [
    {
      comments: [
        ['Ann', 'a'],
        ['Bob', 'mushroom bread'],
        ['Ann', 'mushroom bread'],
        ['Cy', 'tea'],
      ],
      child: 1,
      parent: 0,
      value: 1,
      because: 'an answer back later',
    },
  ],
  silent: [
    {
      comments: [
        ['Ann', 'a'],
        ['Bob', 'mushroom'],
        ['Cy', 'tea'],
      ],
      child: 1,
      parent: 0,
      value: 0,
      because: 'no answer back',
    },
    {
      comments: [
        ['Ann', 'a'],
        ['Ann', 'b'],
      ],
      child: 1,
      parent: 0,
    },
  ],
});
