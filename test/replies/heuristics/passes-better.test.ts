import { passesBetter } from '../../../src/replies/heuristics/passes-better.js';
import { testReplyHeuristic } from '../../support/replies.js';

testReplyHeuristic(passesBetter, {
  fires: [
    {
      comments: [
        ['Ann', 'tea'],
        ['Bob', 'mushroom'],
        ['Cy', 'mushroom'],
      ],
      child: 2,
      parent: 0,
      value: 1,
      because: 'more similar stands between',
    },
  ],
  silent: [
    {
      comments: [
        ['Ann', 'mushroom soup'],
        ['Bob', 'bread'],
        ['Cy', 'mushroom soup'],
      ],
      child: 2,
      parent: 1,
      value: 0,
      because: 'nothing similar',
    },
    {
      comments: [
        ['Ann', 'mushroom soup'],
        ['Bob', 'bread'],
        ['Cy', 'mushroom soup'],
      ],
      child: 2,
      parent: -1,
    },
  ],
});
