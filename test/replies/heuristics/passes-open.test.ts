import { passesOpen } from '../../../src/replies/heuristics/passes-open.js';
import { testReplyHeuristic } from '../../support/replies.js';

const { comments } = passesOpen.example;

testReplyHeuristic(passesOpen, {
  fires: [
    // Bob and Di are older than what came in between, so only Cy is passed.
    { comments, child: 4, parent: 0, value: 1, because: 'others that it can answer stand nearer' },
  ],
  silent: [
    { comments, child: 4, parent: 2, value: 0, because: 'is the nearest it can answer' },
    { comments: comments.map(([author, text]) => [author, text]), child: 4, parent: 0 },
    { comments, child: 4, parent: -1 },
  ],
});
