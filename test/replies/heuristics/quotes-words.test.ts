import { quotesWords } from '../../../src/replies/heuristics/quotes-words.js';
import { testReplyHeuristic } from '../../support/replies.js';

testReplyHeuristic(quotesWords, {
  fires: [
    {
      comments: [
        ['Ann', 'The hot mushroom soup was cold.'],
        ['Bob', 'You said the hot mushroom soup, really?'],
      ],
      child: 1,
      parent: 0,
      value: 2,
      because: 'the hot mushroom soup',
    },
  ],
  silent: [
    {
      comments: [
        ['Ann', 'it was in the'],
        ['Bob', 'it was in the'],
      ],
      child: 1,
      parent: 0,
    },
    {
      comments: [
        ['Ann', 'hot soup'],
        ['Bob', 'hot soup'],
      ],
      child: 1,
      parent: 0,
    },
    { comments: [['Ann', 'a']], child: 0, parent: -1 },
  ],
});
