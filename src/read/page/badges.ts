import { grouped } from '../../text/grouped.js';

/** Fewer lines with the same wording may be one person who comments often. */
const FEWEST = 3;
const LONGEST = 40;
/**
 * Least share of the page's dates that are below badges; if fewer, they may be people below other people's signatures.
 */
const LEAST_SHARE = 0.5;

/**
 * Badges that a site prints under authors' names ("Top contributor"): one wording that is always directly above a date
 * and directly below a short line that varies. A short comment by the line's author does not fit, as that line is below
 * a date itself. Returns their positions. O(lines).
 *
 * @param names each line, or the author it contains.
 * @param isContent whether the line at a position is neither a date nor furniture.
 * @param hasDate whether the line at a position is or contains a date.
 */
export function findBadges(
  names: readonly string[],
  isContent: (at: number) => boolean,
  hasDate: (at: number) => boolean,
): number[] {
  const isShort = (at: number) => names[at]!.length <= LONGEST && isContent(at);
  const places = grouped([...names.keys()].filter(isShort), (at) => names[at]!);
  const isOverDate = (at: number) => hasDate(at) || (hasDate(at + 1) && !isContent(at + 1));
  const isUnderName = (at: number) =>
    at > 0 &&
    isContent(at - 1) &&
    names[at - 1]!.length <= LONGEST &&
    !/[.!?…:。！？：]$/.test(names[at - 1]!) &&
    !hasDate(at - 2);
  const badges = [...places.values()]
    .filter(
      (at) =>
        at.length >= FEWEST &&
        at.every((i) => isOverDate(i) && isUnderName(i)) &&
        new Set(at.map((i) => names[i - 1]!.replace(/\d+/g, ''))).size > 1,
    )
    .flat();
  return badges.length >= LEAST_SHARE * names.filter((_, i) => hasDate(i)).length ? badges : [];
}
