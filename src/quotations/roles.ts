import { isTitle } from '../text/lexicons/en/names.js';
import { isHuman } from '../text/lexicons/en/nouns.js';
import { FUNCTION_WORDS } from '../text/lexicons/function-words.js';
import { isUnglossed } from './glosses/gloss-tokens.js';
import type { People } from './people.js';
import type { Token } from './tokens.js';

const DETERMINER = /^(?:a|an|the|one|his|her|their|its|my|our|der|die|das|ein|eine)$/;
/** What a body may be, too: "Hull Foods, the owner of the pier". */
const BODY_TOO =
  /^(?:owner|winner|maker|leader|seller|buyer|publisher|champion|supporter|member|partner|sponsor|source|star|host|ally|player|guest|guide|client|customer|heir|witness|user|critic|advocate|guard|driver|giant)$/;

/** German nouns that stand for a compound of theirs. */
const HEAD = /.(?:minister|sprecher|senator|direktor|leiter|beauftragter?|abgeordneter?|vorsitzender?)(?:in)?$/;

/** What somebody with a role may be called: "Außenministerin Ann Lee", then "die Ministerin". */
export function titlesOf(role: string): readonly string[] {
  const [compound] = HEAD.exec(role) ?? [];
  return compound === undefined ? [role] : [role, compound.slice(1)];
}

function isSurelyHuman(role: string): boolean {
  return isHuman(role) && !BODY_TOO.test(role);
}
const BE = /^(?:is|was|ist|war)$/;
const OF = /^(?:of|for|at|in|on|from|with)$/;
/** Most words of a noun phrase searched for its head. */
const LONGEST = 6;

/**
 * Notes the roles in which the narration introduces each person: "Ann Lee, 62, a retired nurse" is "the 62-year-old"
 * and "the nurse"; "nurse Ann Lee" and "the nurse, Ann Lee" give "the nurse" too. O(mentions).
 */
export function noteRoles(tokens: readonly Token[], { people, mentions }: People): void {
  for (const { from, to, person, region } of mentions) {
    if (region >= 0) continue;
    const add = (role: string | undefined) => {
      if (!role) return;
      people[person]!.roles.add(role);
      if (isSurelyHuman(role)) people[person]!.isPerson = true;
    };
    let at = to;
    const age = tokens[at]?.text === ',' ? tokens[at + 1] : undefined;
    if (age && /^\d{1,3}$/.test(age.text)) {
      add(`${age.text}-year-old`);
      add(`${age.text}-jährige`);
      at += 2;
    }
    const opens = tokens[at]?.text === ',' || BE.test(tokens[at]?.norm ?? '');
    if (opens && DETERMINER.test(tokens[at + 1]?.norm ?? '')) add(headAfter(tokens, at + 2));
    else if (tokens[at]?.text === ',') add(officeAt(tokens, at + 1));
    const before = tokens[from - 1];
    if (before?.text === ',') add(headBefore(tokens, from - 2));
    else if (before?.isWord && !before.isCapital && before.region < 0 && !FUNCTION_WORDS.has(before.norm))
      add(before.norm);
  }
}

/** "Ann Lee, president of the club": in many languages, what somebody is has no article. */
function officeAt(tokens: readonly Token[], at: number): string | undefined {
  const { norm = '', isCapital = true, isWord = false } = tokens[at] ?? {};
  const next = tokens[at + 1];
  if (!isWord || isCapital || !(next?.text === ',' || OF.test(next?.norm ?? ''))) return undefined;
  return isTitle(norm) || isUnglossed(norm) ? norm : undefined;
}

/** The head noun of a phrase: "nurse" in "retired nurse from Hull". */
function headAfter(tokens: readonly Token[], from: number): string | undefined {
  let at = from;
  while (at - from < LONGEST && tokens[at]?.isWord && tokens[at]!.region < 0 && !FUNCTION_WORDS.has(tokens[at]!.norm))
    at++;
  return at > from ? tokens[at - 1]!.norm : undefined;
}

/**
 * The noun before the comma in "the retired nurse, Ann Lee"; `undefined` if the phrase does not start with an article.
 */
function headBefore(tokens: readonly Token[], last: number): string | undefined {
  const head = tokens[last];
  if (!head?.isWord || head.isCapital) return undefined;
  for (let at = last - 1; at >= 0 && last - at < LONGEST && tokens[at]!.isWord; at--)
    if (DETERMINER.test(tokens[at]!.norm)) return head.norm;
  return undefined;
}
