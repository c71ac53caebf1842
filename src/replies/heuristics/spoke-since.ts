import { lacking } from '../../evidence/index.js';
import type { ReplyContext } from '../context.js';
import { replyHeuristic } from '../heuristic.js';

/** An author who has written since has probably moved on from the candidate. */
export const spokeSince = replyHeuristic({
  id: 'replies/spoke-since',
  measures: 'comments of my author between the two',
  unit: 'comments, 0…4',
  about: 'comments',
  sources: [
    { cite: 'Aumayr, Chan & Hayes 2011, Reconstruction of Threaded Conversations in Online Discussion Forums' },
  ],
  example: {
    comments: [
      ['Ann', 'Soup'],
      ['Bob', 'Bread'],
      ['Bob', 'Jam'],
    ],
    child: 2,
    parent: 0,
    value: 1,
  },
  prepare: (context) => context,
  measure: (context, child, parent) => timesSince(context, child, parent),
  explain: (_, _child, _parent, value) =>
    value === 0 ? { because: 'had said nothing since' } : lacking('had spoken in between'),
});

function timesSince({ previous }: ReplyContext, child: number, parent: number): number {
  let times = 0;
  for (let mine = previous[child]!; mine > parent && times < 4; mine = previous[mine]!) times++;
  return times;
}
