import type { QuotationContext } from './context.js';

/** Stands for nobody known. */
const NOBODY = -1;

/**
 * Whose a quotation may be: the one its source phrase names, or else the people named before it and whoever has the
 * floor; and always nobody known. The context must have the quotation in focus.
 */
export function listCandidates({ story, found, nearest, floor }: QuotationContext, item: number): Int32Array {
  const { source } = found[item]!;
  if (source?.mention !== undefined) return Int32Array.of(NOBODY, story.people.mentions[source.mention]!.person);
  const people = new Set<number>([NOBODY]);
  if (floor) people.add(floor.person);
  for (const person of nearest.keys()) {
    const { isPerson, name } = story.people.people[person]!;
    if (isPerson || name.includes(' ')) people.add(person);
  }
  return Int32Array.from(people);
}
