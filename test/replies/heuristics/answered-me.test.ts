import { answeredMe } from '../../../src/replies/heuristics/answered-me.js';
import { testReplyHeuristic } from '../../support/replies.js';

testReplyHeuristic(answeredMe, {
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
      because: 'answered there',
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
      value: 0,
      because: 'was not answered',
    },
    {
      comments: [
        ['Ann', 'soup'],
        ['Ann', 'soup'],
        ['Ann', 'no'],
      ],
      child: 2,
      parent: 1,
      value: 0,
    },
  ],
});
