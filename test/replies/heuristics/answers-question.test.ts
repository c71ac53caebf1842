import { answersQuestion } from '../../../src/replies/heuristics/answers-question.js';
import { testReplyHeuristic } from '../../support/replies.js';

testReplyHeuristic(answersQuestion, {
  fires: [
    {
      comments: [
        ['Ann', 'Soup? I am not sure.'],
        ['Bob', 'yes'],
      ],
      child: 1,
      parent: 0,
      value: 0.5,
      because: 'answers its question',
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
      because: 'not asked anything',
    },
  ],
});
