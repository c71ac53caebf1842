import { lacking } from '../../evidence/index.js';
import type { ReplyContext } from '../context.js';
import { COSINE, WIDTH } from '../echoes.js';
import { replyHeuristic } from '../heuristic.js';

/** An answer to a distant comment skips those in between; a more similar one among them speaks against it. */
export const passesBetter = replyHeuristic({
  id: 'replies/passes-better',
  measures: 'best cosine of the candidates that stand between the two',
  unit: 'cosine, 0…1',
  about: 'comments',
  sources: [{ cite: 'observation on seven sources of threads' }],
  example: {
    comments: [
      ['Ann', 'Tea'],
      ['Bob', 'mushroom soup'],
      ['Cy', 'mushroom soup'],
    ],
    child: 2,
    parent: 0,
    value: 1,
  },
  prepare: (context) => ({ context, between: new Float32Array(context.comments.length) }),
  focus: ({ context, between }) => scan(context, between),
  measure: ({ between }, _, parent) => Math.min(1, between[parent]!),
  explain: (_, _child, _parent, value) =>
    value > 0.1 ? lacking('something more similar stands between') : { because: 'nothing similar stands between' },
});

function scan({ echoes, candidates }: ReplyContext, between: Float32Array): void {
  let best = 0;
  for (let k = candidates.count - 1; k >= 0; k--) {
    const parent = candidates.parents[k]!;
    if (parent < 0) continue;
    between[parent] = best;
    best = Math.max(best, echoes.shared[(parent + 1) * WIDTH + COSINE]!);
  }
}
