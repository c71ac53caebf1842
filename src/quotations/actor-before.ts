import { isHuman } from '../text/lexicons/en/people-nouns.js';
import type { Found } from './find/found.js';
import type { Story } from './story.js';
import type { Range } from './tokens.js';

/** So many tokens from the start of a sentence may come before its subject, or so many if a comma is the last of them. */
const START = 4;
const REACH = 12;

/** The dead do not speak. */
const DEAD = /^(?:died|dead|killed|gestorben|starb|verstorben|tot)$/;
const AND = /^(?:and|or|und|oder)$/;

/** Somebody without a name. */
export const UNNAMED = -2;

/**
 * The person whom the sentence before a quotation is about, if it quotes nothing itself; `UNNAMED` if it opens with "one guard"; −1 if
 * there is none. O(sentence).
 */
export function actorBefore(story: Story, found: readonly Found[], item: number): number {
  const { sentence, source } = found[item]!;
  const before = story.sentences[sentence - 1];
  let last = item - 1;
  while (found[last]?.sentence === sentence) last--;
  if (!before || source?.mention !== undefined || found[last]?.sentence === sentence - 1) return -1;
  const { tokens, lexicon, people } = story;
  if (tokens.slice(before.from, before.to).some(({ norm }) => DEAD.test(norm))) return -1;
  if (isSomeone(story, before)) return UNNAMED;
  for (let at = before.from; at < Math.min(before.to, before.from + REACH); at++) {
    const mention = people.mentions[people.mentionAt[at]!];
    if (!mention || !people.people[mention.person]!.isPerson) continue;
    const opens = at < before.from + START || tokens[at - 1]!.text === ',';
    const isSubject =
      mention.region < 0 && !mention.possessive && !lexicon.isPreposition(tokens[mention.from - 1]?.norm ?? '');
    // “Lee and Cole met” is about both.
    return opens && isSubject && !AND.test(tokens[mention.to]?.norm ?? '') ? mention.person : -1;
  }
  return -1;
}

/** Most words of a phrase up to its head. */
const LONGEST = 5;

/** Whether a range opens like "a former guard said" or "one user, a mother of five". O(phrase). */
export function isSomeone({ tokens, lexicon, people }: Story, { from, to }: Range): boolean {
  let at = from;
  while (at < to && !tokens[at]!.isWord) at++;
  if (lexicon.verbSecond || !/^(?:an?|one|another)$/.test(tokens[at]?.norm ?? '')) return false;
  for (let head = at + 1; head <= Math.min(at + LONGEST, to - 1); head++) {
    const { isWord, norm, region } = tokens[head]!;
    if (!isWord || region >= 0) return false;
    if (isHuman(norm)) return !tokens[head + 1]?.isCapital && people.mentionAt[head]! < 0;
  }
  return false;
}
