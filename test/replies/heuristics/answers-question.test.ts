import { answersQuestion } from '../../../src/replies/heuristics/answers-question.js';
import { testReplyHeuristic } from '../../support/replies.js';

testReplyHeuristic(answersQuestion, {
  fires: [
    {
      comments: [
        ['Ann', 'Soup? I wonder.'],
        ['Bob', 'Yes.'],
      ],
      child: 1,
      parent: 0,
      value: 0.5,
      because: 'question',
    },
    {
      comments: [
        ['Ann', '“Soup?”'],
        ['Bob', 'Yes.'],
      ],
      child: 1,
      parent: 0,
      value: 1,
    },
  ],
  silent: [
    {
      comments: [
        ['Ann', 'Soup?'],
        ['Bob', 'Bread?'],
      ],
      child: 1,
      parent: 0,
    },
    {
      comments: [
        ['Ann', 'Soup.'],
        ['Bob', 'Bread.'],
      ],
      child: 1,
      parent: 0,
    },
  ],
});
