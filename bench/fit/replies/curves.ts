import type { Known } from '../../../src/learn/known.js';
import { createContext } from '../../../src/replies/context.js';
import { lookFirst } from '../../../src/replies/first-look.js';
import type { ReplyWeights } from '../../../src/replies/looks.js';
import { compileLooks } from '../../../src/replies/model.js';
import { describePage } from '../../../src/replies/page.js';
import { createExplainer, FEATURES } from '../../../src/replies/reasons.js';
import { lookAgain } from '../../../src/replies/second-look.js';
import { NONE, SHORTLIST } from '../../../src/replies/shortlists.js';

/** Value, mean logits, standard error of that mean, candidates. */
export type Point = readonly [value: number, logits: number, error: number, count: number];

/** Most points per curve. */
const MOST = 6;
/** Comments used. */
const ENOUGH = 12_000;

/**
 * Mean contribution of each value of each feature, over shortlisted candidates; centred. Features that apply to none are
 * left out.
 */
export function curvesOf(
  weights: ReplyWeights,
  threads: readonly Known[],
  isThreaded: boolean,
): Record<string, Point[]> {
  const looks = compileLooks(weights);
  const found: [value: number, share: number][][] = FEATURES.map(() => []);
  let comments = 0;
  const step = Math.max(1, Math.floor(threads.reduce((sum, { parents }) => sum + parents.length, 0) / ENOUGH));
  threads.forEach(({ discussion, parents }, t) => {
    if (t % step !== 0) return;
    comments += parents.length;
    const context = createContext(discussion, isThreaded);
    const first = lookFirst(context, describePage(context), looks, new Int32Array(parents.length).fill(NONE));
    const second = lookAgain(context, first, looks.second, looks.calm);
    const { values, shares, look } = createExplainer(context, looks, first, second);
    for (let child = 0; child < parents.length; child++) {
      for (let slot = 0; slot < SHORTLIST && first.lists.parents[child * SHORTLIST + slot] !== NONE; slot += 3) {
        look(child, slot);
        found.forEach((pairs, f) => {
          if (!Number.isNaN(values[f]!)) pairs.push([values[f]!, shares[f]!]);
        });
      }
    }
  });
  console.log(`curves: from ${comments} comments`);
  const applying = FEATURES.map((id, f) => [id, found[f]!] as const).filter(([, pairs]) => pairs.length > 0);
  return Object.fromEntries(applying.map(([id, pairs]) => [id, curveOf(pairs)]));
}

function curveOf(pairs: [value: number, share: number][]): Point[] {
  pairs.sort(([a], [b]) => a - b);
  const mean = pairs.reduce((sum, [, share]) => sum + share, 0) / Math.max(1, pairs.length);
  const points: Point[] = [];
  let from = 0;
  while (from < pairs.length) {
    let to = Math.min(pairs.length, from + Math.ceil(pairs.length / MOST));
    while (to < pairs.length && pairs[to]![0] === pairs[to - 1]![0]) to++;
    const part = pairs.slice(from, to);
    const average = part.reduce((sum, [, share]) => sum + share, 0) / part.length;
    const spread = Math.sqrt(part.reduce((sum, [, share]) => sum + (share - average) ** 2, 0) / part.length);
    const value = part.reduce((sum, [at]) => sum + at, 0) / part.length;
    points.push([
      +value.toPrecision(3),
      +(average - mean).toFixed(3),
      +(spread / Math.sqrt(part.length)).toFixed(4),
      part.length,
    ]);
    from = to;
  }
  return points;
}
