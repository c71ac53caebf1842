import { alikeCompany } from '../../../src/replies/heuristics/alike-company.js';
import { testReplyHeuristic } from '../../support/replies.js';

testReplyHeuristic(alikeCompany, {
  fires: [
    {
      comments: [
        ['Ann', 'mushroom soup'],
        ['Bob', 'mushroom soup'],
        ['Cy', 'mushroom soup'],
      ],
      child: 2,
      parent: 0,
      value: 1,
      because: 'what else was said',
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
      parent: 0,
      value: 0,
      because: 'resembles nothing',
    },
  ],
});
