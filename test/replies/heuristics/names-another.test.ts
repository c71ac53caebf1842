import { namesAnother } from '../../../src/replies/heuristics/names-another.js';
import { testReplyHeuristic } from '../../support/replies.js';

testReplyHeuristic(namesAnother, {
  fires: [
    {
      comments: [
        ['Ann', 'a'],
        ['Bob', 'b'],
        ['Cy', 'Ann, no'],
      ],
      child: 2,
      parent: 1,
      value: 1,
      because: 'names someone else',
    },
  ],
  silent: [
    {
      comments: [
        ['Ann', 'a'],
        ['Bob', 'b'],
        ['Cy', 'Ann, no'],
      ],
      child: 2,
      parent: 0,
      value: 0,
      because: 'names nobody instead',
    },
  ],
});
