import type { QuotationKind, Span } from '../schema/index.js';
import { isWordUnit } from '../text/letters.js';
import type { MarkedSpan } from '../text/quotation-marks.js';

/** Share of characters in quotation marks from which a quotation is direct; the edges may be off by a word. */
const DIRECT = 0.97;

/** Direct, indirect or mixed, by how many of the words are in quotation marks. O(characters + marks in reach). */
export function kindOf(
  text: string,
  parts: readonly Span[],
  regions: readonly MarkedSpan[],
  firstRegion: number,
): QuotationKind {
  let total = 0;
  let marked = 0;
  let region = firstRegion;
  for (const { start, end } of parts) {
    for (let i = start; i < end; i++) {
      if (!isWordUnit(text.charCodeAt(i))) continue;
      total++;
      while (region < regions.length && regions[region]!.end <= i) region++;
      if (region < regions.length && regions[region]!.start <= i) marked++;
    }
  }
  return marked === 0 ? 'indirect' : marked >= DIRECT * total ? 'direct' : 'mixed';
}
