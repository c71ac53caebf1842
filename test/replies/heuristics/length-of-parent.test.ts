import { lengthOfParent } from '../../../src/replies/heuristics/length-of-parent.js';
import { testReplyHeuristic } from '../../support/replies.js';

testReplyHeuristic(lengthOfParent, {
  fires: [
    {
      comments: [
        [
          'Ann',
          'soup soup soup soup soup soup soup soup soup soup soup soup soup soup soup soup soup soup soup soup soup soup soup soup soup soup soup soup soup soup soup soup soup soup soup soup soup soup soup soup soup soup soup soup soup soup soup soup soup soup soup soup soup soup soup soup soup soup soup soup soup soup soup soup soup soup soup soup soup soup',
        ],
        ['Bob', 'b'],
      ],
      child: 1,
      parent: 0,
      because: 'much',
    },
  ],
  silent: [
    {
      comments: [
        ['Ann', '!'],
        ['Bob', 'b'],
      ],
      child: 1,
      parent: 0,
    },
    { comments: [['Ann', 'a']], child: 0, parent: -1 },
  ],
});
