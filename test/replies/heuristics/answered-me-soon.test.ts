import { answeredMeSoon } from '../../../src/replies/heuristics/answered-me-soon.js';
import { testReplyHeuristic } from '../../support/replies.js';

testReplyHeuristic(answeredMeSoon, {
  fires: [
    {
      comments: [
        ['Ann', 'mushroom soup'],
        ['Cy', 'tea'],
        ['Bob', 'mushroom soup'],
        ['Ann', 'no'],
      ],
      child: 3,
      parent: 2,
      value: 1,
      because: 'answered there soon',
    },
  ],
  silent: [
    {
      comments: [
        ['Ann', 'mushroom soup'],
        ['Cy', 'tea'],
        ['Ann', 'no'],
      ],
      child: 2,
      parent: 1,
      value: -1,
      because: 'not answered there soon',
    },
  ],
});
