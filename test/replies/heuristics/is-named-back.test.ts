import { isNamedBack } from '../../../src/replies/heuristics/is-named-back.js';
import { testReplyHeuristic } from '../../support/replies.js';

testReplyHeuristic(isNamedBack, {
  fires: [
    {
      comments: [
        ['Ann', 'a'],
        ['Bob', 'Ann, no'],
        ['Ann', 'b'],
      ],
      child: 2,
      parent: 1,
      value: 1.5,
      because: 'was named',
    },
  ],
  silent: [
    {
      comments: [
        ['Ann', 'a'],
        ['Bob', 'no'],
        ['Ann', 'b'],
      ],
      child: 2,
      parent: 1,
      value: 0,
      because: 'was not named',
    },
  ],
});
