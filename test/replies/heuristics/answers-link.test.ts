import { answersLink } from '../../../src/replies/heuristics/answers-link.js';
import { testReplyHeuristic } from '../../support/replies.js';

testReplyHeuristic(answersLink, {
  fires: [
    {
      comments: [
        ['Ann', 'https://example.org/a'],
        ['Bob', 'yes'],
      ],
      child: 1,
      parent: 0,
      value: 1,
      because: 'answers a link',
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
      parent: 1,
      value: 0,
      because: 'without a link',
    },
  ],
});
