import type { Speaker } from '../../schema/index.js';
import { firstFrom } from '../../text/first-from.js';
import { isGap } from '../../text/letters.js';
import { isTitle, NO_OFFICE } from '../../text/lexicons/en/names.js';
import { FUNCTION_WORDS } from '../../text/lexicons/function-words.js';
import type { Words } from '../../text/words.js';

/** Mentions of a speaker that are looked at, and words of the phrase behind one. */
const MOST_MENTIONS = 3;
const LONGEST = 6;
/** Last words of bodies that readers call them by; others ("post", "times", "house") mean something else too often. */
const BODY =
  /^(?:council|trust|league|union|board|guild|association|commission|committee|federation|alliance|university|ministry|parliament|senate|authority|agency)$/;
/** Titles many people have, or that are part of one. */
const NO_ROLE = /^(?:mr|mrs|ms|dr|herr|frau|prime|vice|deputy|chief)$/;
const ARTICLE = /^(?:the|a|an|der|die|ein|eine|en|et)$/;
/** What stands behind a phrase that says what somebody is: "a nurse,", "the owner of"; a clause goes on otherwise ("the ferry is"). */
const ENDS = /^\s*[,.;:)]/;
const GOES_ON = /^(?:of|from|for|at|in|on|who|whose|von|der|des|vom|aus|im|für|i|af|fra|som)$/;

/**
 * What the article calls a speaker beside the name, in small letters: "mayor" of “Mayor Ann Lee”, "nurse" of “Ann Lee,
 * a retired nurse,”, "council" of “Hull Council”. O(log words) a mention.
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
    const behind = firstFrom(starts, end);
    if (text[end] !== ',' || !isGap(text, end + 1, starts[behind]!) || !ARTICLE.test(norms[behind] ?? '')) continue;
    let w = behind + 1;
    while (w <= behind + LONGEST && isWithin(w)) w++;
    const isWhole = w === norms.length || GOES_ON.test(norms[w]!) || ENDS.test(text.slice(ends[w - 1], starts[w]));
    if (w > behind + 1 && isWhole) add(w - 1);
  }
  return [...roles];

  function isWithin(w: number): boolean {
    return w < norms.length && !FUNCTION_WORDS.has(norms[w]!) && isGap(text, ends[w - 1]!, starts[w]!);
  }
}
