import { newTopic } from '../../../src/replies/heuristics/new-topic.js';
import { testReplyHeuristic } from '../../support/replies.js';

testReplyHeuristic(newTopic, {
  fires: [
    {
      comments: [
        ['Ann', 'mushroom soup'],
        ['Bob', 'bread'],
        ['Cy', 'mushroom tea'],
      ],
      child: 2,
      parent: -1,
      because: 'resembles an earlier',
    },
  ],
  silent: [
    {
      comments: [
        ['Ann', 'soup'],
        ['Bob', 'bread'],
      ],
      child: 1,
      parent: -1,
    },
    {
      comments: [
        ['Ann', 'soup'],
        ['Bob', 'soup'],
      ],
      child: 1,
      parent: 0,
    },
  ],
});
