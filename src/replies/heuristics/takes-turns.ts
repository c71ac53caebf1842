import type { ReplyContext } from '../context.js';
import { log2, REACH, replyHeuristic } from '../heuristic.js';

/** Turn-taking A–B–A by position: the comment's author wrote shortly before the candidate. */
export const takesTurns = replyHeuristic({
  id: 'replies/takes-turns',
  measures: 'how far before the candidate my author last spoke',
  unit: 'log2 of comments, 0 (directly before)…8; 9 when never',
  about: 'comments',
  sources: [
    {
      cite: 'Aumayr, Chan & Hayes 2011, Reconstruction of Threaded Conversations in Online Discussion Forums (turn-taking)',
    },
  ],
  example: {
    comments: [
      ['Ann', 'Soup'],
      ['Bob', 'Bread'],
      ['Ann', 'Tea'],
    ],
    child: 2,
    parent: 1,
    value: 0,
  },
  prepare: (context) => context,
  measure: (context, child, parent) => {
    if (context.authors[parent] === context.authors[child]) return Number.NaN;
    const gap = turnGap(context, child, parent);
    return gap > 0 ? Math.min(8, log2(gap)) : 9;
  },
  explain: (_, _child, _parent, value) => ({
    because:
      value === 9 ? 'had not spoken before that' : value <= 1.6 ? 'takes turns with the other' : 'had spoken before',
  }),
});

/** Comments from the last one by the author of `child` before `parent`, to `parent`; 0 if there is none. */
function turnGap({ previous }: ReplyContext, child: number, parent: number): number {
  let mine = previous[child]!;
  if (mine < 0) return 0;
  for (let steps = 0; mine > parent && steps < REACH; steps++) mine = previous[mine]!;
  return mine < 0 || mine > parent ? 0 : parent - mine;
}
