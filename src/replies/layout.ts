import { softmax } from '../evidence/index.js';
import type { Page } from './page.js';

/** How a site displays discussions: one comment after the other with quotes, as a tree, or as chat. */
export type Layout = 'flat' | 'tree' | 'chat';

/** Logits per unit of each number of the page, by layout; `base` by itself. */
export type LayoutWeights = Readonly<Record<Layout, Readonly<Record<string, number>>>>;

export const LAYOUTS: readonly Layout[] = ['flat', 'tree', 'chat'];

/** How probable each layout is, from what can be seen of the page. Sums to 1. O(1). */
export function judgeLayout(page: Page, weights: LayoutWeights): Record<Layout, number> {
  const scores = Float64Array.from(LAYOUTS, (layout) => {
    let score = weights[layout]['base'] ?? 0;
    for (const [name, value] of Object.entries(page)) score += (weights[layout][name] ?? 0) * value;
    return score;
  });
  softmax(scores);
  return { flat: scores[0]!, tree: scores[1]!, chat: scores[2]! };
}

/** The layout that is most probable. */
export function likeliest({ flat, tree, chat }: Readonly<Record<Layout, number>>): Layout {
  return chat > flat && chat > tree ? 'chat' : flat > tree ? 'flat' : 'tree';
}
