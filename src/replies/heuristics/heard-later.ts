import type { ReplyContext } from '../context.js';
import { replyHeuristic } from '../heuristic.js';

/** Comments of one author looked at after the comment in focus. */
const MOST_LATER = 4;

/** Whoever was answered often answers back: what the candidate's author says next is about what I said. */
export const heardLater = replyHeuristic({
  id: 'replies/heard-later',
  measures: 'how similar the candidate’s author’s next comments are to this one',
  unit: 'cosine, 0…1',
  prior: 2,
  knots: [0, 0.03, 0.08, 0.15, 0.25, 0.4],
  about: 'comments',
  sources: [{ cite: 'observation on seven sources of threads: +1.5 points of link accuracy' }],
  example: {
    comments: [
      ['Ann', 'Soup'],
      ['Bob', 'mushroom bread'],
      ['Ann', 'mushroom bread'],
    ],
    child: 1,
    parent: 0,
    value: 1,
  },
  prepare: (context) => context,
  measure: (context, child, parent) =>
    context.authors[parent] === context.authors[child] ? Number.NaN : bestLater(context, child, parent),
  explain: (context, child, parent) => ({
    because: bestLater(context, child, parent) > 0.05 ? 'seems to get an answer back later' : 'gets no answer back',
  }),
});

function bestLater({ similarity, next }: ReplyContext, child: number, parent: number): number {
  let later = next[parent]!;
  for (let skipped = 0; later >= 0 && later < child && skipped < 50; skipped++) later = next[later]!;
  let best = 0;
  for (let seen = 0; later > child && seen < MOST_LATER; seen++, later = next[later]!)
    best = Math.max(best, similarity.cosines[later]!);
  return Math.min(1, best);
}
