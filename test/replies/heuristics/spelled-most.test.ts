import { spelledMost } from '../../../src/replies/heuristics/spelled-most.js';
import { testReplyHeuristic } from '../../support/replies.js';

testReplyHeuristic(spelledMost, {
  fires: [
    {
      comments: [
        ['Ann', 'Zoologie'],
        ['Bob', 'Brot'],
        ['Cy', 'Zoologie'],
      ],
      child: 2,
      parent: 1,
      value: 15,
      because: 'others',
    },
  ],
  silent: [
    {
      comments: [
        ['Ann', 'Zoologie'],
        ['Bob', 'Brot'],
        ['Cy', 'Zoologie'],
      ],
      child: 2,
      parent: 0,
      value: 0,
      because: 'spelled most',
    },
  ],
});
