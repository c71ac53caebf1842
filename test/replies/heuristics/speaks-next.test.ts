import { speaksNext } from '../../../src/replies/heuristics/speaks-next.js';
import { testReplyHeuristic } from '../../support/replies.js';

testReplyHeuristic(speaksNext, {
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
      because: 'right after',
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
      because: 'does not speak',
    },
  ],
});
