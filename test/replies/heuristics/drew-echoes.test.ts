import { drewEchoes } from '../../../src/replies/heuristics/drew-echoes.js';
import { testReplyHeuristic } from '../../support/replies.js';

testReplyHeuristic(drewEchoes, {
  fires: [
    {
      comments: [
        ['Ann', 'mushroom soup'],
        ['Bob', 'mushroom soup'],
        ['Cy', 'tea'],
      ],
      child: 2,
      parent: 0,
      value: 1,
      because: 'like it already',
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
      because: 'nothing like it',
    },
  ],
});
