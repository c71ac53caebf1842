import type { Known } from '../../../src/learn/known.js';
import { type LayoutWeights, TIMED_LAYOUTS, type TimedLayout } from '../../../src/replies/layout.js';
import type { Page } from '../../../src/replies/page.js';
import { emptyChoices, fitSoftmax } from '../softmax.js';

/** How the sources displayed their discussions (docs/data.md). */
const LAYOUT_OF: Readonly<Record<string, TimedLayout>> = { iac: 'flat', irc: 'chat' };

export function layoutOf(source: string): TimedLayout {
  return LAYOUT_OF[source] ?? 'tree';
}

/** Softmax regression from the numbers of a page to its layout; all sources have the same weight. */
export function fitLayout(threads: readonly Known[], pages: readonly Page[]): LayoutWeights {
  const names = Object.keys(pages[0]!) as (keyof Page)[];
  const width = names.length + 1;
  const sizes = new Map<string, number>();
  for (const { group } of threads) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const choices = emptyChoices();
  threads.forEach(({ group }, t) => {
    TIMED_LAYOUTS.forEach((layout, l) => {
      names.forEach((name, f) => {
        choices.features.push(l * width + f);
        choices.values.push(pages[t]![name] ?? 0);
      });
      choices.features.push(l * width + names.length);
      choices.values.push(1);
      choices.rows.push(choices.features.length);
      choices.targets.push(layout === layoutOf(group) ? 1 : 0);
    });
    choices.items.push(choices.rows.length - 1);
    choices.weights.push(threads.length / sizes.size / sizes.get(group)!);
  });
  const fitted = fitSoftmax(choices, { features: TIMED_LAYOUTS.length * width, ridge: 0.5, smooth: 0, rounds: 300 });
  const weightsOf = (l: number) =>
    Object.fromEntries([...names, 'base'].map((name, f) => [name, Math.round(fitted[l * width + f]! * 1e3) / 1e3]));
  return { flat: weightsOf(0), tree: weightsOf(1), chat: weightsOf(2) };
}
