import { lengthAtRoot } from '../../../src/replies/heuristics/length-at-root.js';
import { testReplyHeuristic } from '../../support/replies.js';

testReplyHeuristic(lengthAtRoot, {
  fires: [
    {
      comments: [
        [
          'Ann',
          'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty and twenty-one twenty-two twenty-three twenty-four twenty-five',
        ],
      ],
      child: 0,
      parent: -1,
      because: 'as long',
    },
  ],
  silent: [
    {
      comments: [
        ['Ann', 'a'],
        ['Bob', 'b'],
      ],
      child: 1,
      parent: 0,
    },
    { comments: [['Ann', '!']], child: 0, parent: -1 },
  ],
});
