import type { Speaker } from '../../schema/index.js';
import { firstFrom } from '../../text/first-from.js';
import { isGap } from '../../text/letters.js';
import { isTitle, NO_OFFICE } from '../../text/lexicons/en/names.js';
import { FUNCTION_WORDS } from '../../text/lexicons/function-words.js';
import type { Words } from '../../text/words.js';

/** Most mentions of a speaker that are read, and most words of the phrase after one. */
const MOST_MENTIONS = 3;
const LONGEST = 6;
/** Last words by which readers call a body; others ("post", "times", "house") too often mean something else. */
const BODY =
  /^(?:council|trust|league|union|board|guild|association|commission|committee|federation|alliance|university|ministry|parliament|senate|authority|agency)$/;
/** Titles that many people have, or that are only part of one. */
const NO_ROLE = /^(?:mr|mrs|ms|dr|herr|frau|prime|vice|deputy|chief)$/;
const DETERMINER = /^(?:the|a|an|der|die|ein|eine|en|et)$/;
const POINTS = /^(?:the|his|her|its|their|our|der|die|sein|seine|ihr|ihre|hans|hendes|deres)$/;
/**
 * What ends a phrase that says who somebody is: punctuation ("a nurse,") or a preposition ("the owner of"); a clause
 * continues differently ("the ferry is").
 */
const ENDS = /^\s*[,.;:)]/;
const GOES_ON = /^(?:of|from|for|at|in|on|who|whose|von|der|des|vom|aus|im|für|i|af|fra|som)$/;

/**
 * Lower-case words by which the article refers to a speaker besides the name: "mayor" for “Mayor Ann Lee”, "nurse" for
 * “Ann Lee, a retired nurse,” and “the nurse, Ann Lee,”, "council" for “Hull Council”. O(log words) per mention.
 */
export function rolesOf({ name, mentions }: Speaker, text: string, { norms, starts, ends }: Words): string[] {
  const last = name.toLowerCase().split(' ').at(-1)!;
  if (BODY.test(last)) return name.includes(' ') ? [last] : [];
  const roles = new Set<string>();
  const add = (w: number) => {
    const norm = norms[w]!;
    if (norm.length > 2 && /^\p{L}+$/u.test(norm) && !NO_ROLE.test(norm) && !NO_OFFICE.has(norm)) roles.add(norm);
  };
  for (const { start, end } of mentions.slice(0, MOST_MENTIONS)) {
    const first = firstFrom(starts, start);
    if (first > 0 && isTitle(norms[first - 1]!) && isGap(text, ends[first - 1]!, start)) add(first - 1);
    else if (first > 0 && ENDS.test(text.slice(end)) && isApposed(first - 1, start)) add(first - 1);
    const behind = firstFrom(starts, end);
    if (text[end] !== ',' || !isGap(text, end + 1, starts[behind]!) || !DETERMINER.test(norms[behind] ?? '')) continue;
    let w = behind + 1;
    while (w <= behind + LONGEST && isWithin(w)) w++;
    const isWhole = w === norms.length || GOES_ON.test(norms[w]!) || ENDS.test(text.slice(ends[w - 1], starts[w]));
    if (w > behind + 1 && isWhole) add(w - 1);
  }
  return [...roles];

  /** Whether the words up to one describe the name behind their comma: "The harbour master, Ann Lee, said". */
  function isApposed(w: number, name: number): boolean {
    if (text[ends[w]!] !== ',' || !isGap(text, ends[w]! + 1, name)) return false;
    for (let k = w - 1; k >= Math.max(0, w - LONGEST) && isGap(text, ends[k]!, starts[k + 1]!); k--)
      if (POINTS.test(norms[k]!)) return true;
    return false;
  }

  function isWithin(w: number): boolean {
    return w < norms.length && !FUNCTION_WORDS.has(norms[w]!) && isGap(text, ends[w - 1]!, starts[w]!);
  }
}
