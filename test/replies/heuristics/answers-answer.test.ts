import { answersAnswer } from '../../../src/replies/heuristics/answers-answer.js';
import { testReplyHeuristic } from '../../support/replies.js';

testReplyHeuristic(answersAnswer, {
  fires: [
    {
      comments: [
        ['Ann', 'Exactly, it is the soup'],
        ['Bob', 'yes'],
      ],
      child: 1,
      parent: 0,
      value: 1,
      because: 'goes on',
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
      because: 'does not go on',
    },
  ],
});
