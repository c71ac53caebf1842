import type { Measured } from '../../../src/learn/measure.js';
import { FIRST_FEATURES as FIRST } from '../../../src/replies/first-look.js';

const COSINE = FIRST.indexOf('replies/echoes-words');
const NEAR = FIRST.indexOf('replies/stands-near');
const NAMED = FIRST.indexOf('replies/names-author');
const OWN = FIRST.indexOf('replies/own-comment');

/**
 * Link accuracy of the best simple rule for one source: cosine − a · log2 distance + b · name mention over the comments
 * by others, and the article if the best stays below c; a, b and c are tuned on this very source.
 */
export function tunedBaseline(threads: readonly Measured[]): number {
  const width = FIRST.length;
  let best = 0;
  for (const a of [0, 0.005, 0.01, 0.02, 0.03, 0.05, 0.1, 0.2]) {
    for (const b of [0, 0.1, 0.3, 1]) {
      const tops: { top: number; right: boolean; article: boolean }[] = [];
      for (const { items, parents, values, targets } of threads) {
        for (let i = 0; i + 1 < items.length; i++) {
          let top = Number.NEGATIVE_INFINITY;
          let right = false;
          let article = false;
          for (let r = items[i]!; r < items[i + 1]!; r++) {
            if (parents[r]! < 0) {
              article = targets[r]! > 0;
              continue;
            }
            const at = r * width;
            if (values[at + OWN]! > 0) continue;
            const score = values[at + COSINE]! - a * values[at + NEAR]! + b * values[at + NAMED]!;
            if (score < top) continue;
            top = score;
            right = targets[r]! > 0;
          }
          tops.push({ top, right, article });
        }
      }
      tops.sort((x, y) => x.top - y.top);
      let hits = tops.filter(({ right }) => right).length;
      best = Math.max(best, hits / tops.length);
      for (const { right, article } of tops) {
        hits += Number(article) - Number(right);
        best = Math.max(best, hits / tops.length);
      }
    }
  }
  return best;
}
