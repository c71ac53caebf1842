import { isNamedLater } from '../../../src/replies/heuristics/is-named-later.js';
import { testReplyHeuristic } from '../../support/replies.js';

testReplyHeuristic(isNamedLater, {
  fires: [
    {
      comments: [
        ['Ann', 'a'],
        ['Bob', 'b'],
        ['Ann', 'Bob, no'],
      ],
      child: 1,
      parent: 0,
      value: 1,
      because: 'by name afterwards',
    },
  ],
  silent: [
    {
      comments: [
        ['Ann', 'a'],
        ['Bob', 'mushroom bread'],
        ['Ann', 'mushroom bread'],
        ['Cy', 'tea'],
      ],
      child: 1,
      parent: 0,
      value: 0,
      because: 'not called',
    },
  ],
});
