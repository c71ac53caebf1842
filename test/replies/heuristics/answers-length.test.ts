import { answersLength } from '../../../src/replies/heuristics/answers-length.js';
import { testReplyHeuristic } from '../../support/replies.js';

testReplyHeuristic(answersLength, {
  fires: [
    {
      comments: [
        ['Ann', 'a b c'],
        ['Bob', 'yes'],
      ],
      child: 1,
      parent: 0,
      value: 2,
      because: 'usual length',
    },
  ],
  silent: [
    {
      comments: [
        ['Ann', '…'],
        ['Bob', 'yes'],
      ],
      child: 1,
      parent: 0,
      value: 0,
    },
  ],
});
