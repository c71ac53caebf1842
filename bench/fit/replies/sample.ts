import { hash } from '../../../src/learn/known.js';
import type { Measured } from '../../../src/learn/measure.js';

/** Whole discussions, always the same ones, until each source has so many comments. */
export function sampleOf(measured: readonly Measured[], most: number): Measured[] {
  const sizes = new Map<string, number>();
  return [...measured]
    .sort((a, b) => hash(`sample ${a.known.key}`) - hash(`sample ${b.known.key}`))
    .filter(({ known: { group, parents } }) => {
      const size = sizes.get(group) ?? 0;
      if (size < most) sizes.set(group, size + parents.length);
      return size < most;
    });
}
