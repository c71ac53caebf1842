import { speakersBetween } from '../../../src/replies/heuristics/speakers-between.js';
import { testReplyHeuristic } from '../../support/replies.js';

testReplyHeuristic(speakersBetween, {
  fires: [
    {
      comments: [
        ['Ann', 'a'],
        ['Bob', 'b'],
        ['Cy', 'c'],
        ['Dee', 'd'],
      ],
      child: 3,
      parent: 0,
      value: 1.585,
      because: '2 others',
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
      because: 'nobody else',
    },
    {
      comments: [
        ['Ann', 'mushroom soup'],
        ['Bob', 'bread'],
        ['Cy', 'tea'],
      ],
      child: 2,
      parent: -1,
    },
  ],
});
