import type { ToldNames } from './told-names.js';

/** Fewer heads of one kind may be chance. */
const FEWEST = 3;
/** Least share of the lines with name and date that have the handle above them. */
const SHARE = 0.8;
/** Most lines between a handle and its name: a role such as "Member". */
const BETWEEN = 1;
/** "@ann ann closed this Mar 26, 2023"; without a date, "@ann ann is right" may be what somebody says. */
const EVENT = /^@(\S{1,40}) \1 \S.* (?:\d{1,2}|\d{4}|ago|yesterday|last (?:week|month|year))$/;

/**
 * Names below their handles, as GitHub prints authors: "@ann" above "ann commented Mar 26, 2023", perhaps with a role
 * in between; and other events: "@ann ann closed this Mar 26, 2023". None if more than a fifth of the names lack a handle. O(lines).
 *
 * @param names each line, or the author it contains.
 */
export function findHandles(
  texts: readonly string[],
  names: readonly string[],
  isByline: (at: number) => boolean,
): ToldNames {
  const places = [...texts.keys()];
  const isEvent = (at: number) => EVENT.test(texts[at]!);
  const bylines = places.filter((at) => isByline(at) && !isEvent(at));
  const handleOver = (name: number) =>
    places.slice(Math.max(0, name - 1 - BETWEEN), name).find((at) => texts[at] === `@${names[name]}`);
  const told = bylines.filter((at) => handleOver(at) !== undefined);
  if (told.length < FEWEST || told.length < SHARE * bylines.length) return { names: [], badges: [] };
  const heads = told.flatMap((at) => places.slice(handleOver(at), at));
  return { names: told, badges: [...heads, ...places.filter(isEvent)] };
}
