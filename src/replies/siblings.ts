import type { ReplyContext } from './context.js';
import { AFTER } from './echoes.js';
import { NONE, SHORTLIST, type Shortlists } from './shortlists.js';

/**
 * How similar the comment in focus is to the other probable answers to each candidate, among the forty comments before
 * it and the forty after. Row 0 is the article, row i + 1 comment i.
 */
export interface Siblings {
  /** Highest cosine, weighted by the probability that it is a sibling: among all, and among later ones only. */
  readonly most: Float32Array;
  readonly mostLater: Float32Array;
  /** Sum of the weighted cosines, and of the weights. */
  readonly sum: Float32Array;
  readonly mass: Float32Array;
  focus(child: number): void;
}

/** Less probable siblings are ignored. */
const PROBABLE = 0.05;

export function createSiblings({ neighbours }: ReplyContext, { parents, probabilities }: Shortlists): Siblings {
  const count = parents.length / SHORTLIST;
  const most = new Float32Array(count + 1);
  const mostLater = new Float32Array(count + 1);
  const sum = new Float32Array(count + 1);
  const mass = new Float32Array(count + 1);
  const touched: number[] = [];
  return {
    most,
    mostLater,
    sum,
    mass,
    focus(child) {
      for (const row of touched) most[row] = mostLater[row] = sum[row] = mass[row] = 0;
      touched.length = 0;
      const last = Math.min(count - 1, child + AFTER);
      for (let other = Math.max(0, child - AFTER); other <= last; other++) {
        if (other === child) continue;
        const cosine = other < child ? neighbours.cosine(other, child) : neighbours.cosine(child, other);
        for (let k = other * SHORTLIST; k < (other + 1) * SHORTLIST; k++) {
          const p = probabilities[k]!;
          if (parents[k] === NONE || p < PROBABLE) break;
          const row = parents[k]! + 1;
          if (mass[row] === 0) touched.push(row);
          mass[row]! += p;
          sum[row]! += p * cosine;
          if (p * cosine > most[row]!) most[row] = p * cosine;
          if (other > child && p * cosine > mostLater[row]!) mostLater[row] = p * cosine;
        }
      }
    },
  };
}
