import type { ReplyContext } from '../context.js';
import { replyHeuristic } from '../heuristic.js';
import { ALIKE, NEIGHBOURS } from '../neighbours.js';

/** Answers to one comment resemble each other: whoever comes with its other answers answers it too. */
export const alikeCompany = replyHeuristic({
  id: 'replies/alike-company',
  measures: 'best cosine of the comment with the comments between that resemble the candidate',
  unit: 'cosine, 0…1; resembling: cosine above .12',
  about: 'comments',
  sources: [{ cite: 'observation on seven sources of threads' }],
  example: {
    comments: [
      ['Ann', 'mushroom soup'],
      ['Bob', 'mushroom soup'],
      ['Cy', 'mushroom soup'],
    ],
    child: 2,
    parent: 0,
    value: 1,
  },
  prepare: (context) => ({ context, best: new Float32Array(context.comments.length), touched: [] as number[] }),
  focus: ({ context, best, touched }, child) => spread(context, child, best, touched),
  measure: ({ best }, _, parent) => Math.min(1, best[parent]!),
  explain: (_, _child, _parent, value) => ({
    because: value > 0.1 ? 'resembles what else was said to it' : 'resembles nothing that was said to it',
  }),
});

/** What resembles me, in its turn resembles these. */
function spread({ neighbours }: ReplyContext, child: number, best: Float32Array, touched: number[]): void {
  const { comments, cosines } = neighbours;
  for (const comment of touched) best[comment] = 0;
  touched.length = 0;
  for (let k = child * NEIGHBOURS; k < (child + 1) * NEIGHBOURS && comments[k]! >= 0; k++) {
    const like = comments[k]!;
    for (let m = like * NEIGHBOURS; m < (like + 1) * NEIGHBOURS && comments[m]! >= 0; m++) {
      if (cosines[m]! < ALIKE) break;
      const comment = comments[m]!;
      if (best[comment] === 0) touched.push(comment);
      if (cosines[k]! > best[comment]!) best[comment] = cosines[k]!;
    }
  }
}
