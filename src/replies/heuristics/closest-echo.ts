import { NEIGHBOURS, type ReplyContext } from '../context.js';
import { replyHeuristic } from '../heuristic.js';

/** What counts is less how similar a comment is than whether another one is more similar. */
export const closestEcho = replyHeuristic({
  id: 'replies/closest-echo',
  measures: 'how many earlier comments are more similar',
  unit: `comments, 0…${NEIGHBOURS} (that many or more)`,
  prior: -0.2,
  knots: [0, 1, 2, 3, 5, 8],
  about: 'comments',
  sources: [{ cite: 'observation on seven sources of threads: the rank tells more than the cosine alone' }],
  example: {
    comments: [
      ['Ann', 'mushroom soup'],
      ['Bob', 'tomato soup'],
      ['Cy', 'mushroom soup'],
    ],
    child: 2,
    parent: 1,
    value: 1,
  },
  prepare: (context) => context,
  measure: (context, child, parent) => rankOf(context, child, parent),
  explain: (context, child, parent) => {
    const rank = rankOf(context, child, parent);
    if (rank === 0) return { because: 'no earlier comment is more similar' };
    return {
      because:
        rank < NEIGHBOURS
          ? `${rank} earlier ${rank === 1 ? 'comment is' : 'comments are'} more similar`
          : 'many earlier comments are more similar',
    };
  },
});

function rankOf({ neighbours, similarity }: ReplyContext, child: number, parent: number): number {
  if (similarity.cosines[parent] === 0) return NEIGHBOURS;
  const first = child * NEIGHBOURS;
  for (let k = 0; k < NEIGHBOURS; k++) if (neighbours[first + k] === parent) return k;
  return NEIGHBOURS;
}
