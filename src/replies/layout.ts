import { softmax } from '../evidence/index.js';
import type { Page } from './page.js';

/** How a site displays discussions: comments one after the other with quotes (`flat`), as a tree, or as chat. */
export type Layout = 'flat' | 'tree' | 'chat';

/** Logits per unit of each number that describes the page, by layout; `base` is the constant. */
export type LayoutWeights = Readonly<Record<Layout, Readonly<Record<string, number>>>>;

export const LAYOUTS: readonly Layout[] = ['flat', 'tree', 'chat'];

/** Probability of each layout, judged from the page. Sums to 1. O(1). */
export function judgeLayout(page: Page, weights: LayoutWeights): Record<Layout, number> {
  const scores = Float64Array.from(LAYOUTS, (layout) => {
    let score = weights[layout]['base'] ?? 0;
    for (const [name, value] of Object.entries(page)) score += (weights[layout][name] ?? 0) * value;
    return score;
  });
  softmax(scores);
  return { flat: scores[0]!, tree: scores[1]!, chat: scores[2]! };
}

export function likeliest({ flat, tree, chat }: Readonly<Record<Layout, number>>): Layout {
  return chat > flat && chat > tree ? 'chat' : flat > tree ? 'flat' : 'tree';
}
