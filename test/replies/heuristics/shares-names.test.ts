import { sharesNames } from '../../../src/replies/heuristics/shares-names.js';
import { testReplyHeuristic } from '../../support/replies.js';

testReplyHeuristic(sharesNames, {
  fires: [
    {
      comments: [
        ['Ann', 'I met Lindgren'],
        ['Bob', 'we saw Lindgren'],
      ],
      child: 1,
      parent: 0,
      because: 'same names',
    },
  ],
  silent: [
    {
      comments: [
        ['Ann', 'I met lindgren'],
        ['Bob', 'we saw lindgren'],
      ],
      child: 1,
      parent: 0,
      because: 'other names',
    },
  ],
});
