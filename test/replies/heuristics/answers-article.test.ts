import { answersArticle } from '../../../src/replies/heuristics/answers-article.js';
import { testReplyHeuristic } from '../../support/replies.js';

testReplyHeuristic(answersArticle, {
  fires: [
    { comments: [['Ann', 'a']], child: 0, parent: -1, value: 0, because: 'nothing else' },
    {
      comments: [
        ['Ann', 'mushroom soup'],
        ['Bob', 'bread'],
        ['Cy', 'mushroom tea'],
      ],
      child: 2,
      parent: -1,
      because: 'article itself',
    },
  ],
  silent: [
    {
      comments: [
        ['Ann', 'mushroom soup'],
        ['Bob', 'bread'],
        ['Cy', 'mushroom tea'],
      ],
      child: 2,
      parent: 0,
    },
  ],
});
