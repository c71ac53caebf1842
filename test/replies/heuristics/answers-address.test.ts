import { answersAddress } from '../../../src/replies/heuristics/answers-address.js';
import { testReplyHeuristic } from '../../support/replies.js';

testReplyHeuristic(answersAddress, {
  fires: [
    {
      comments: [
        ['Ann', 'you say that you are it'],
        ['Bob', 'yes'],
      ],
      child: 1,
      parent: 0,
      value: 0.333,
      because: 'spoke to a “you”',
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
      parent: 0,
      value: 0,
      because: 'addressed nobody',
    },
  ],
});
