import { namesAuthor } from '../../../src/replies/heuristics/names-author.js';
import { testReplyHeuristic } from '../../support/replies.js';

testReplyHeuristic(namesAuthor, {
  fires: [
    {
      comments: [
        ['Ann Lee', 'a'],
        ['Bob', 'Ann, no'],
      ],
      child: 1,
      parent: 0,
      value: 0.5,
      because: 'names Ann Lee',
    },
    {
      comments: [
        ['soup_99', 'a'],
        ['Bob', '@soup_99 no'],
      ],
      child: 1,
      parent: 0,
      value: 1.5,
    },
    {
      comments: [
        ['soup99', 'a'],
        ['Bob', 'soup99 is right'],
      ],
      child: 1,
      parent: 0,
      value: 1,
    },
  ],
  silent: [
    {
      comments: [
        ['Ann', 'a'],
        ['Bob', 'nothing'],
      ],
      child: 1,
      parent: 0,
    },
    {
      comments: [
        ['May', 'a'],
        ['Bob', 'it may be'],
      ],
      child: 1,
      parent: 0,
    },
    {
      comments: [
        ['Guest', 'a'],
        ['Bob', 'Guest is right'],
      ],
      child: 1,
      parent: 0,
    },
    {
      comments: [
        ['Ann', 'a'],
        ['Ann', 'Ann here'],
      ],
      child: 1,
      parent: 0,
    },
  ],
});
