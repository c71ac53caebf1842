import { wordingOf } from './anchors.js';
import type { Furniture } from './furniture.js';
import { LONGEST_AUTHOR, lookAt } from './look.js';

/** The lines of a page, by position. */
interface Lines {
  readonly texts: readonly string[];
  readonly furniture: readonly (Furniture | undefined)[];
  readonly isContent: (at: number) => boolean;
  readonly isDate: (at: number) => boolean;
  /** Whether the line has a name and a date. */
  readonly isByline: (at: number) => boolean;
}

/**
 * Finds comments that consist only of a word that elsewhere is a date, a button or a notice ("Yesterday",
 * "Advertisement"): it is directly below a name and date without other words, and nowhere else on the page, or again
 * only in the same comment, or it is the only second date. Returns their positions. O(lines).
 */
export function findSoleWords(lines: Lines): number[] {
  const { texts, furniture, isContent, isDate } = lines;
  const wordings = texts.map(wordingOf);
  const copies = new Map<string, number>();
  for (const wording of wordings) copies.set(wording, (copies.get(wording) ?? 0) + 1);
  const under = texts.map((_, at) => (isContent(at) ? underHead(lines, at) : -1));
  const secondDates = under.filter((at) => at >= 0 && isDate(at)).length;
  const found: number[] = [];
  /** The position below the head of the comment above; −1 if there is no head or it has words. */
  let said = -1;
  for (let at = 0; at <= texts.length; at++) {
    if (at < texts.length && !isContent(at)) continue;
    const isWordless = said >= 0 && said < at && (at === texts.length || under[at]! >= 0);
    if (isWordless && furniture[said]?.kind !== 'refrain') {
      const wording = wordings[said]!;
      const isOwn = copies.get(wording) === 1 || wordings.slice(said + 1, at).includes(wording);
      if (isOwn || (isDate(said) && secondDates === 1)) found.push(said);
    }
    said = under[at] ?? -1;
  }
  return found;
}

/** The position below a name and its date; −1 for any other line. */
function underHead({ texts, furniture, isContent, isDate, isByline }: Lines, at: number): number {
  if (furniture[at] || texts[at]!.length > LONGEST_AUTHOR) return -1;
  if (isByline(at)) return at + 1;
  let date = at + 1;
  while (furniture[date]?.kind === 'badge' && !isContent(date)) date++;
  return isDate(date) && !lookAt(texts[at]!).endsSentence ? date + 1 : -1;
}
