import type { ReplyContext } from '../context.js';
import { replyHeuristic } from '../heuristic.js';

/** Who has spoken since the candidate has probably answered it already. */
export const spokeSince = replyHeuristic({
  id: 'replies/spoke-since',
  measures: 'how often my author has spoken since the candidate',
  unit: 'comments, 0…4 (that many or more)',
  prior: -0.3,
  knots: [0, 1, 2, 4],
  about: 'comments',
  sources: [
    { cite: 'observation on seven sources of threads: an author rarely goes back behind his own last comment' },
  ],
  example: {
    comments: [
      ['Ann', 'Soup'],
      ['Bob', 'Bread'],
      ['Bob', 'Tea'],
    ],
    child: 2,
    parent: 0,
    value: 1,
  },
  prepare: (context) => context,
  measure: (context, child, parent) =>
    context.authors[parent] === context.authors[child] ? Number.NaN : timesSince(context, child, parent),
  explain: (context, child, parent) => ({
    because: timesSince(context, child, parent) === 0 ? 'had said nothing since' : 'had spoken in between',
  }),
});

function timesSince({ previous }: ReplyContext, child: number, parent: number): number {
  let times = 0;
  for (let mine = previous[child]!; mine > parent && times < 4; mine = previous[mine]!) times++;
  return times;
}
