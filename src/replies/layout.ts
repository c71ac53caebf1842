import { softmax } from '../evidence/index.js';
import type { Page } from './page.js';

/**
 * How a site displays discussions: comments one after the other with quotes (`flat`), as a tree that was put into the
 * order of time (`tree`), as chat, or each answer below what it answers, whatever the times (`threaded`).
 */
export type Layout = 'flat' | 'tree' | 'chat' | 'threaded';

/** Layouts whose comments are in the order of time. */
export type TimedLayout = Exclude<Layout, 'threaded'>;

/** Logits per unit of each number that describes the page, by layout; `base` is the constant. */
export type LayoutWeights = Readonly<Record<TimedLayout, Readonly<Record<string, number>>>>;

export const TIMED_LAYOUTS: readonly TimedLayout[] = ['flat', 'tree', 'chat'];

/** Probability of each layout, judged from the page. Sums to 1. O(1). */
export function judgeLayout(page: Page, weights: LayoutWeights): Record<TimedLayout, number> {
  const scores = Float64Array.from(TIMED_LAYOUTS, (layout) => {
    let score = weights[layout]['base'] ?? 0;
    for (const [name, value] of Object.entries(page)) score += (weights[layout][name] ?? 0) * value;
    return score;
  });
  softmax(scores);
  return { flat: scores[0]!, tree: scores[1]!, chat: scores[2]! };
}

export function likeliest({ flat, tree, chat }: Readonly<Record<TimedLayout, number>>): TimedLayout {
  return chat > flat && chat > tree ? 'chat' : flat > tree ? 'flat' : 'tree';
}
