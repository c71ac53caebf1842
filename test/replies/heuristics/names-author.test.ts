import { namesAuthor } from '../../../src/replies/heuristics/names-author.js';
import { testReplyHeuristic } from '../../support/replies.js';

testReplyHeuristic(namesAuthor, {
  fires: [
    {
      comments: [
        ['Ann', 'a'],
        ['Bob', 'b'],
        ['Cy', 'Well, Bob, no.'],
      ],
      child: 2,
      parent: 1,
      value: 1.5,
      because: 'names Bob',
    },
    {
      comments: [
        ['carla', 'a'],
        ['Bob', 'b'],
        ['Cy', 'carla: no'],
      ],
      child: 2,
      parent: 0,
      value: 1.5,
      because: 'names carla',
    },
    {
      comments: [
        ['house', 'a'],
        ['Bob', 'b'],
        ['Cy', 'so house says no, and that is it for now'],
      ],
      child: 2,
      parent: 0,
      value: 0.25,
    },
    {
      comments: [
        ['carla', 'a'],
        ['Bob', 'b'],
        ['Cy', 'so carla says no, and Bob too'],
      ],
      child: 2,
      parent: 0,
      value: 1,
      because: 'names carla',
    },
    {
      comments: [
        ['Old_Salt', 'a'],
        ['Bob', '@Old_Salt no'],
      ],
      child: 1,
      parent: 0,
      value: 1.5,
      because: 'names Old_Salt',
    },
    {
      comments: [
        ['Jean Moreau', 'a'],
        ['Bob', 'I met Jean there.'],
      ],
      child: 1,
      parent: 0,
      value: 0.5,
    },
    {
      comments: [
        ['Jean Moreau', 'a'],
        ['Bob', 'No, Jean.'],
      ],
      child: 1,
      parent: 0,
      value: 1.5,
      because: 'names Jean',
    },
  ],
  silent: [
    {
      comments: [
        ['Ann', 'a'],
        ['Bob', 'an ann b'],
      ],
      child: 1,
      parent: 0,
      value: 0,
      because: 'does not name',
    },
    {
      comments: [
        ['Guest', 'a'],
        ['Bob', 'Guest, no'],
      ],
      child: 1,
      parent: 0,
      value: 0,
    },
    {
      comments: [['Ann', 'a']],
      child: 0,
      parent: -1,
    },
  ],
});
