import { lacking } from '../../evidence/index.js';
import type { ReplyContext } from '../context.js';
import { COSINE, WIDTH } from '../echoes.js';
import { replyHeuristic } from '../heuristic.js';

/** How far the most similar comment is ahead of the next. */
export const echoesMore = replyHeuristic({
  id: 'replies/echoes-more',
  measures: 'cosine of the candidate less the best cosine of the other candidates',
  unit: 'difference of cosines, −1…1',
  sources: [{ cite: 'observation on seven sources of threads' }],
  example: {
    comments: [
      ['Ann', 'mushroom soup'],
      ['Bob', 'Bread'],
      ['Cy', 'mushroom soup'],
    ],
    child: 2,
    parent: 0,
    value: 1,
  },
  prepare: (context) => ({ context, best: { parent: -2, first: 0, second: 0 } }),
  focus: ({ context, best }) => findBest(context, best),
  measure: ({ context, best }, _, parent) =>
    context.echoes.shared[(parent + 1) * WIDTH + COSINE]! - (parent === best.parent ? best.second : best.first),
  explain: (_, _child, _parent, value) =>
    value > 0.05 ? { because: 'is by far the most similar' } : lacking('is not much more similar than others'),
});

function findBest({ echoes, candidates }: ReplyContext, best: { parent: number; first: number; second: number }): void {
  best.parent = -2;
  best.first = 0;
  best.second = 0;
  for (let k = 0; k < candidates.count; k++) {
    const parent = candidates.parents[k]!;
    const cosine = echoes.shared[(parent + 1) * WIDTH + COSINE]!;
    if (cosine > best.first) {
      best.second = best.first;
      best.first = cosine;
      best.parent = parent;
    } else if (cosine > best.second) best.second = cosine;
  }
}
