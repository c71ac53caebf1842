import type { ReplyContext } from '../context.js';
import { log2, REACH, replyHeuristic } from '../heuristic.js';

/** The more people have written in between, the further away the candidate seems. */
export const speakersBetween = replyHeuristic({
  id: 'replies/speakers-between',
  measures: 'different people who spoke between the two comments',
  unit: 'log2(1 + people), 0…',
  about: 'comments',
  sources: [
    { cite: 'Aumayr, Chan & Hayes 2011, Reconstruction of Threaded Conversations in Online Discussion Forums' },
  ],
  example: {
    comments: [
      ['Ann', 'Soup'],
      ['Bob', 'Bread'],
      ['Bob', 'Tea'],
      ['Cy', 'Jam'],
    ],
    child: 3,
    parent: 0,
    value: 1,
  },
  prepare: (context) => ({
    context,
    people: new Float32Array(context.comments.length),
    seen: new Int32Array(context.comments.length).fill(-1),
  }),
  focus: ({ context, people, seen }, child) => count(context, child, people, seen),
  measure: ({ people }, _, parent) => people[parent]!,
  explain: (_, _child, _parent, value) => {
    const others = Math.round(2 ** value - 1);
    if (others === 0) return { because: 'nobody else spoke in between' };
    return { because: others === 1 ? 'one other person spoke in between' : `${others} others spoke in between` };
  },
});

/**
 * Candidates come by rising position, so the gaps between them are walked only once, back to the first that is near
 * enough.
 */
function count({ authors, candidates }: ReplyContext, child: number, people: Float32Array, seen: Int32Array): void {
  let at = child - 1;
  let found = 0;
  for (let k = candidates.count - 1; k >= 0; k--) {
    const parent = candidates.parents[k]!;
    if (parent < 0) continue;
    for (; at > parent && child - at <= REACH; at--) {
      if (seen[authors[at]!] === child) continue;
      seen[authors[at]!] = child;
      found++;
    }
    people[parent] = log2(1 + found);
  }
}
