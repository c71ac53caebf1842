import { LONGEST_AUTHOR } from './look.js';

/** Fewer lines of one template may be words of a comment. */
const FEWEST = 3;
/** A label is at most so many lines above the name: an initial, a picture or buttons may come between. */
const REACH = 8;
const LONGEST = 100;

/**
 * Lines above a name that repeat it, with one template for different names: what screen readers say about the comment
 * ("Comment posted by Ann, at 14:05") or its picture ("u/ann avatar"), or just "Ann". Returns their positions.
 * O(characters).
 *
 * @param names each line, or the author it contains.
 * @param isStart whether furniture is directly above a line: anywhere else it may be somebody's greeting.
 */
export function findLabels(
  texts: readonly string[],
  names: readonly string[],
  isContent: (at: number) => boolean,
  isStart: (at: number) => boolean,
): number[] {
  const below = (at: number) => {
    for (let next = at + 1; next < texts.length && next <= at + REACH; next++) if (isContent(next)) return names[next]!;
    return '';
  };
  const templates = new Map<string, { readonly places: number[]; readonly names: Set<string> }>();
  texts.forEach((text, at) => {
    if (!isContent(at) || !isStart(at) || text.length > LONGEST) return;
    const name = below(at);
    if (name.length > LONGEST_AUTHOR || name.length < 2 || !text.includes(name)) return;
    const template = text.replace(name, '\0').replace(/\d+(?: \p{L}+)?/gu, '0');
    const known = templates.get(template) ?? { places: [], names: new Set() };
    known.places.push(at);
    known.names.add(name);
    templates.set(template, known);
  });
  return [...templates.values()]
    .filter(({ places, names }) => places.length >= FEWEST && names.size > 1)
    .flatMap(({ places }) => places);
}
