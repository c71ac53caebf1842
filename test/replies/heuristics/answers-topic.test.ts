import { answersTopic } from '../../../src/replies/heuristics/answers-topic.js';
import { testReplyHeuristic } from '../../support/replies.js';

testReplyHeuristic(answersTopic, {
  fires: [
    {
      article: 'Mushroom soup',
      comments: [
        ['Ann', 'mushroom soup'],
        ['Bob', 'yes'],
      ],
      child: 1,
      parent: 0,
      value: 1,
      because: 'on the article',
    },
  ],
  silent: [
    {
      article: 'Mushroom soup',
      comments: [
        ['Ann', 'mushroom soup'],
        ['Bob', 'bread'],
        ['Cy', 'tea'],
      ],
      child: 2,
      parent: 1,
      value: 0,
      because: 'on something else',
    },
  ],
});
