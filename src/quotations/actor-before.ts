import { isGermanRole } from '../text/lexicons/de/nouns.js';
import { isHuman } from '../text/lexicons/en/people-nouns.js';
import type { Found } from './find/found.js';
import type { Mention } from './people.js';
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

/** So many sentences back a pronoun is followed: "Cole came in. He sat down. “…,” he said." */
const CHAIN = 3;
const SUBJECT = /^(?:he|she)$/i;

/**
 * The person whom the sentence before a quotation is about, if it quotes nothing itself; `UNNAMED` if it opens with
 * "one guard"; −1 if there is none. O(sentence).
 */
export function actorBefore(story: Story, found: readonly Found[], item: number): number {
  const { sentence, source } = found[item]!;
  if (source?.mention !== undefined) return -1;
  let last = item - 1;
  /** What the pronouns so far say of the person. */
  let known: string | undefined;
  for (let back = 1; back <= CHAIN; back++) {
    const before = story.sentences[sentence - back];
    while (found[last] && found[last]!.sentence > sentence - back) last--;
    if (!before) return -1;
    if (isSomeone(story, before)) return UNNAMED;
    if (found[last]?.sentence === sentence - back) return -1;
    const first = story.tokens[before.from]!;
    const gender = first.region < 0 && SUBJECT.test(first.text) ? story.lexicon.pronoun(first.norm) : undefined;
    if (gender === undefined) return fits(story, actorOf(story, before), known);
    if (known !== undefined && known !== gender) return -1;
    known = gender;
  }
  return -1;
}

/** The person, unless the pronouns that stand for him say that he is somebody else. */
function fits({ people }: Story, person: number, pronoun: string | undefined): number {
  const gender = people.people[person]?.gender;
  return gender !== undefined && pronoun !== undefined && gender !== pronoun ? -1 : person;
}

/** The person whom a sentence is about, or −1. */
function actorOf(story: Story, { from, to }: Range): number {
  const { tokens, people } = story;
  if (tokens.slice(from, to).some(({ norm }) => DEAD.test(norm))) return -1;
  for (let at = from; at < Math.min(to, from + REACH); at++) {
    const mention = people.mentions[people.mentionAt[at]!];
    if (!mention || !people.people[mention.person]!.isPerson) continue;
    const opens = at < from + START || tokens[at - 1]!.text === ',';
    return opens && isSubject(story, mention) ? mention.person : -1;
  }
  return -1;
}

/** “Lee and Cole met” is about both. */
function isSubject({ tokens, lexicon }: Story, { from, to, region, possessive }: Mention): boolean {
  const isPreceded = lexicon.isPreposition(tokens[from - 1]?.norm ?? '');
  return region < 0 && !possessive && !isPreceded && !AND.test(tokens[to]?.norm ?? '');
}

/** Most words of a phrase up to its head. */
const LONGEST = 5;

/** Whether a range opens like "a former guard said" or "one user, a mother of five". O(phrase). */
export function isSomeone({ tokens, lexicon, people }: Story, { from, to }: Range): boolean {
  let at = from;
  while (at < to && !tokens[at]!.isWord) at++;
  const isGerman = lexicon.language === 'de';
  const isPerson = isGerman ? isGermanRole : isHuman;
  if (!(isGerman ? /^eine?$/ : /^(?:an?|one|another)$/).test(tokens[at]?.norm ?? '')) return false;
  for (let head = at + 1; head <= Math.min(at + LONGEST, to - 1); head++) {
    const { isWord, norm, region } = tokens[head]!;
    if (!isWord || region >= 0) return false;
    if (isPerson(norm)) return !tokens[head + 1]?.isCapital && people.mentionAt[head]! < 0;
  }
  return false;
}
