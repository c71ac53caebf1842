import { spelledAlike } from '../../../src/replies/heuristics/spelled-alike.js';
import { testReplyHeuristic } from '../../support/replies.js';

testReplyHeuristic(spelledAlike, {
  fires: [
    {
      comments: [
        ['Ann', 'Zoologie'],
        ['Bob', 'Brot'],
        ['Cy', 'Soziologie'],
      ],
      child: 2,
      parent: 0,
      because: 'spelled alike',
    },
  ],
  silent: [
    {
      comments: [
        ['Ann', 'Zoologie'],
        ['Bob', 'Brot'],
        ['Cy', 'Tee'],
      ],
      child: 2,
      parent: 1,
      because: 'otherwise',
    },
  ],
});
