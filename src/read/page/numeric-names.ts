import type { Furniture } from './furniture.js';
import type { Line } from './lines.js';
import { mayBeName } from './look.js';

/** Names are above dates if more than this share of the other dates are below names. */
const SHARE = 0.5;

/**
 * Numbers that people use as names ("007" above "2 hours ago"), on pages with names above dates: otherwise a number
 * above a date counts the likes of the comment that ends there. Returns their positions. O(lines).
 */
export function findNumericNames(
  lines: readonly Line[],
  furniture: readonly (Furniture | undefined)[],
  isDate: (at: number) => boolean,
): number[] {
  const header = furniture.findIndex((aside) => aside?.kind === 'header');
  const isWord = (at: number) => at < lines.length && !isDate(at) && !furniture[at];
  const opens = (at: number) => {
    const above = furniture[at - 1];
    return (above && above.kind !== 'badge') || (lines[at]!.blanksBefore > 0 && lines[at + 1]!.blanksBefore === 0);
  };
  const heads: number[] = [];
  const numbers: number[] = [];
  let dates = 0;
  for (let at = header + 1; at + 1 < lines.length; at++) {
    if (!isDate(at + 1) || isDate(at)) continue;
    if (furniture[at]?.kind === 'counter' && /^\d+$/.test(lines[at]!.text)) {
      if (opens(at) && isWord(at + 2)) numbers.push(at);
      continue;
    }
    dates++;
    if (!furniture[at] && opens(at) && mayBeName(lines[at]!.text)) heads.push(at);
  }
  // Directly below the header there is no comment yet whose likes it could count.
  const isFirst = header >= 0 && numbers[0] === header + 1;
  return isFirst || heads.length > SHARE * dates ? numbers : [];
}
