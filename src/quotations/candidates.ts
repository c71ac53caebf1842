import { NO_PERSON } from '../text/lexicons/en/names.js';
import { genderOf, type QuotationContext } from './context.js';
import type { Source } from './find/found.js';
import type { Story } from './story.js';

/** Stands for nobody known. */
const NOBODY = -1;

/**
 * Whose a quotation may be: the one its source phrase names; or whoever was introduced with the title it uses; or else
 * the people named before it, whoever has the floor and who is quoted next. And always nobody known. The context must
 * have the quotation in focus.
 */
export function listCandidates(context: QuotationContext, item: number): Int32Array {
  const { story, found, nearest, floor, next } = context;
  const { source } = found[item]!;
  if (source?.mention !== undefined) return Int32Array.of(NOBODY, story.people.mentions[source.mention]!.person);
  const people = new Set<number>([NOBODY]);
  if (source && !source.pronoun) {
    for (const person of nearest.keys()) if (playsRole(story, source, person)) people.add(person);
    return Int32Array.from(people);
  }
  if (next[item]! >= 0) people.add(next[item]!);
  if (floor && !contradicts(context, source, floor.person)) people.add(floor.person);
  for (const person of nearest.keys()) {
    const { isPerson, name } = story.people.people[person]!;
    if ((isPerson || name.includes(' ')) && !contradicts(context, source, person)) people.add(person);
  }
  return Int32Array.from(people);
}

/** "He" is no woman, no town and no newspaper. */
function contradicts(context: QuotationContext, source: Source | undefined, person: number): boolean {
  const pronoun = source?.pronoun;
  const meant = context.story.people.people[person];
  if (!meant || (pronoun !== 'm' && pronoun !== 'f')) return false;
  const gender = genderOf(context, person);
  if (gender !== undefined) return gender !== pronoun;
  return !meant.isPerson && meant.name.split(' ').some((word) => NO_PERSON.has(word.toLowerCase()));
}

/** "The minister": whoever was introduced as minister. */
export function playsRole({ tokens, people }: Story, { from, to }: Source, person: number): boolean {
  return /^(?:the|der|die)$/.test(tokens[from]!.norm) && people.people[person]!.roles.has(tokens[to - 1]!.norm);
}
