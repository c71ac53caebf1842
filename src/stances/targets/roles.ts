import type { Speaker } from '../../schema/index.js';
import { isTitle, NO_PERSON } from '../../text/lexicons/en/names.js';
import { FUNCTION_WORDS } from '../../text/lexicons/function-words.js';
import type { Words } from '../../text/words.js';

/** Mentions of a speaker that are looked at, and words of the phrase behind one. */
const MOST_MENTIONS = 3;
const LONGEST = 6;
/** Titles many people have, or that stand for no office. */
const NO_ROLE =
  /^(?:mr|mrs|ms|dr|herr|frau|former|foreign|prime|vice|deputy|chief|us|russian|chinese|american|ukrainian|british|french|german|israeli|republican|democratic|democrat|said|says)$/;
/** Endings of words for what people do. */
const DOES = /(?:[^aeiou]er|or|ist|ian|man|woman|ant|ent|eer|chief|coach|captain|owner|nurse|executive)$/;

/**
 * What the article calls a speaker beside the name, in small letters: "mayor" of “Mayor Ann Lee”, "nurse" of “Ann Lee, a retired nurse”, "council" of
 * “Hull Council”. O(log words) a mention.
 */
export function rolesOf({ name, mentions }: Speaker, text: string, { norms, starts, ends }: Words): string[] {
  const last = name.toLowerCase().split(' ').at(-1)!;
  if (NO_PERSON.has(last)) return name.includes(' ') ? [last] : [];
  const roles = new Set<string>();
  const add = (w: number) => {
    const norm = norms[w]!;
    if (norm.length > 2 && /^\p{L}+$/u.test(norm) && !FUNCTION_WORDS.has(norm) && !NO_ROLE.test(norm)) roles.add(norm);
  };
  for (const { start, end } of mentions.slice(0, MOST_MENTIONS)) {
    const first = firstFrom(starts, start);
    const isBeside = first > 0 && text.slice(ends[first - 1], start) === ' ';
    if (isBeside && (isTitle(norms[first - 1]!) || DOES.test(norms[first - 1]!))) add(first - 1);
    const behind = firstFrom(starts, end);
    if (text.slice(end, starts[behind]) !== ', ' || !/^(?:the|a|an|der|die|ein|eine|en|et)$/.test(norms[behind] ?? ''))
      continue;
    let w = behind + 1;
    while (
      w <= behind + LONGEST &&
      w < norms.length &&
      !FUNCTION_WORDS.has(norms[w]!) &&
      text.slice(ends[w - 1], starts[w]) === ' '
    )
      w++;
    if (w > behind + 1) add(w - 1);
  }
  return [...roles];
}

/** The first word that starts at a place or behind it. */
function firstFrom(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
