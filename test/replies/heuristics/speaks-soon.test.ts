import { speaksSoon } from '../../../src/replies/heuristics/speaks-soon.js';
import { testReplyHeuristic } from '../../support/replies.js';

const { comments } = speaksSoon.example;

testReplyHeuristic(speaksSoon, {
  fires: [
    { comments, child: 1, parent: 0, because: 'within hours' },
    { comments: comments.slice(0, 2), child: 1, parent: 0, value: 20, because: 'not back' },
  ],
  silent: [
    { comments: comments.map(([author, text]) => [author, text]), child: 1, parent: 0 },
    // She has spoken since.
    {
      comments: [
        ['Ann', 'Soup', 20],
        ['Ann', 'Jam', 18],
        ['Bob', 'Bread', 16],
      ],
      child: 2,
      parent: 0,
    },
    { comments, child: 1, parent: -1 },
  ],
});
