import { NEIGHBOURS, type ReplyContext } from '../context.js';
import { replyHeuristic } from '../heuristic.js';

/** Turn-taking A–B–A by content: the candidate itself looks like an answer to something my author wrote before. */
export const answeredMe = replyHeuristic({
  id: 'replies/answered-me',
  measures: 'how similar the candidate is to an earlier comment of my author',
  unit: 'cosine, 0…1',
  prior: 3,
  knots: [0, 0.03, 0.08, 0.15, 0.25, 0.4],
  about: 'comments',
  sources: [{ cite: 'observation on seven sources of threads: 12–48 % of replies answer an answer to their author' }],
  example: {
    comments: [
      ['Ann', 'mushroom soup'],
      ['Bob', 'mushroom soup'],
      ['Ann', 'Never'],
    ],
    child: 2,
    parent: 1,
    value: 1,
  },
  prepare: (context) => context,
  measure: (context, child, parent) => answered(context, child, parent),
  explain: (context, child, parent) => ({
    because: answered(context, child, parent) > 0 ? 'seems to have been answered there' : 'was not answered there',
  }),
});

function answered(
  { authors, previous, neighbours, neighbourCosines }: ReplyContext,
  child: number,
  parent: number,
): number {
  if (previous[child]! < 0 || authors[parent] === authors[child]) return 0;
  const first = parent * NEIGHBOURS;
  for (let k = first; k < first + NEIGHBOURS; k++) {
    const earlier = neighbours[k]!;
    if (earlier < 0) return 0;
    if (authors[earlier] === authors[child]) return Math.min(1, neighbourCosines[k]!);
  }
  return 0;
}
