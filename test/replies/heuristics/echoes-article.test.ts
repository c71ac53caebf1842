import { echoesArticle } from '../../../src/replies/heuristics/echoes-article.js';
import { testReplyHeuristic } from '../../support/replies.js';

testReplyHeuristic(echoesArticle, {
  fires: [
    {
      article: 'mushroom soup and bread',
      comments: [['Ann', 'Mushroom tea']],
      child: 0,
      parent: -1,
      because: '“Mushroom”',
    },
  ],
  silent: [
    { article: 'bread', comments: [['Ann', 'tea']], child: 0, parent: -1 },
    {
      article: 'soup',
      comments: [
        ['Ann', 'soup'],
        ['Bob', 'soup'],
      ],
      child: 1,
      parent: 0,
    },
  ],
});
