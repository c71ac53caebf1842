import { writeOut } from './counts.js';
import type { Part } from './decode.js';
import type { PageShape } from './shape.js';

/** How many comments the page says there are. */
export interface StatedCount {
  readonly count: number;
  /** 1-based line that says so. */
  readonly line: number;
}

/**
 * The number in the last header above the first comment that has one, "14 Comments", or on the line below it. O(lines).
 */
export function findStatedCount({ lines, asides }: PageShape, parts: readonly Part[]): StatedCount | undefined {
  const first = lines[parts.indexOf('author')]?.number ?? 0;
  const around = [...asides.map(({ line }) => line), ...lines.filter((_, at) => parts[at] === 'furniture')];
  const texts = new Map(around.map(({ number, text }) => [number, text]));
  for (const { header, number, text } of [...lines].reverse()) {
    if (!header || number >= first) continue;
    const beside = /\d+/.exec(writeOut(text));
    const below = /^\d+$/.exec(writeOut(texts.get(number + 1) ?? ''));
    if (beside) return { count: Number(beside[0]), line: number };
    if (below) return { count: Number(below[0]), line: number + 1 };
  }
  return undefined;
}
