import { isGermanRole } from '../text/lexicons/de/nouns.js';
import { isHuman } from '../text/lexicons/en/nouns.js';
import { type Found, lastSentenceOf } from './find/found.js';
import { mayBePerson } from './join-names.js';
import type { Mention } from './people.js';
import type { Story } from './story.js';
import type { Range } from './tokens.js';

/** So many tokens from the start of a sentence may come before its subject, or so many if a comma is the last of them. */
const START = 4;
const REACH = 12;
/** The same in German, where the subject may follow the verb: "Am Abend nahm der Chef des Amtes, Jan Holm, …". */
const GERMAN_REACH = 24;

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
 * "one guard"; −1 if there is none. O(three sentences).
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
    const spoken = found[last];
    if (!before) return -1;
    if (isSomeone(story, before, source?.pronoun)) return UNNAMED;
    if (spoken && lastSentenceOf(spoken) >= sentence - back) return -1;
    const first = story.tokens[before.from]!;
    // By its spelling: where subjects may be left out, other words are glossed as "he".
    const gender = first.region < 0 && SUBJECT.test(first.text) ? story.lexicon.pronoun(first.norm) : undefined;
    if (gender === undefined) {
      const actor = fits(story, actorOf(story, before), known);
      // "Cole hired Marsh. He left. “…,” he said": it may be either.
      return back > 1 && actor >= 0 && countPeople(story, before) > 1 ? -1 : actor;
    }
    if (known !== undefined && known !== gender) return -1;
    known = gender;
  }
  return -1;
}

function countPeople({ people: { people, mentions, mentionAt } }: Story, { from, to }: Range): number {
  const named = new Set<number>();
  for (let at = from; at < to; at++) {
    const person = mentions[mentionAt[at]!]?.person ?? -1;
    if (people[person]?.isPerson) named.add(person);
  }
  return named.size;
}

/** The person, unless the pronouns that stand for him say that he is somebody else. */
function fits({ people }: Story, person: number, pronoun: string | undefined): number {
  const gender = people.people[person]?.gender;
  return gender !== undefined && pronoun !== undefined && gender !== pronoun ? -1 : person;
}

/** The person whom a sentence is about, or −1. */
function actorOf(story: Story, { from, to }: Range): number {
  const { tokens, people, lexicon } = story;
  if (tokens.slice(from, to).some(({ norm }) => DEAD.test(norm))) return -1;
  const reach = lexicon.language === 'de' ? GERMAN_REACH : REACH;
  for (let at = from; at < Math.min(to, from + reach); at++) {
    const mention = people.mentions[people.mentionAt[at]!];
    if (!mention || !people.people[mention.person]!.isPerson) continue;
    const opens = at < from + START || tokens[at - 1]!.text === ',';
    return opens && isSubject(story, mention) ? mention.person : -1;
  }
  return -1;
}

/** Whether a name can be its sentence's subject, and the only one: “Lee and Cole met” is about both. */
export function isSubject(story: Story, mention: Mention): boolean {
  return !isInPassing(story, mention) && !AND.test(story.tokens[mention.to]?.norm ?? '');
}

/** "With Lee", "Lee's house", words in quotation marks. */
export function isInPassing({ tokens, lexicon }: Story, { from, region, possessive }: Mention): boolean {
  return region >= 0 || possessive || lexicon.isPreposition(tokens[from - 1]?.norm ?? '');
}

/** Most words of a phrase up to its head. */
const LONGEST = 5;
const NOUN = /^[nNX]/;
const ASKS = /^(?:ask|shout|call|cheer|yell|frag|rief|ruf)/;

/**
 * Whether a sentence is about somebody without a name who says something or is described ("a former guard said", "one
 * user, a mother of five"), and names nobody. O(sentence).
 */
function isSomeone(story: Story, { from, to }: Range, pronoun: string | undefined): boolean {
  const { tokens, lexicon, parts } = story;
  let at = from;
  while (at < to && !tokens[at]!.isWord) at++;
  const article = tokens[at]?.norm ?? '';
  const isGerman = lexicon.language === 'de';
  const isPerson = isGerman ? isGermanRole : isHuman;
  if (!(isGerman ? /^eine?$/ : /^(?:an?|one|another|my|our)$/).test(article)) return false;
  if (isGerman && pronoun !== (article === 'eine' ? 'f' : 'm')) return false;
  let head = at + 1;
  while (head < to && head - at <= LONGEST && !isPerson(tokens[head]!.norm)) {
    // "A letter to the editor", "An hour before the guest"
    if (!tokens[head]!.isWord || tokens[head]!.region >= 0 || lexicon.isPreposition(tokens[head]!.norm)) return false;
    head++;
  }
  if (head >= to || head - at > LONGEST || tokens[head]!.region >= 0) return false;
  const next = tokens[head + 1];
  // "A passenger train"
  if (!isGerman && next?.isWord && NOUN.test(parts.tags[head + 1]!)) return false;
  const isDescribed = next?.text === ',' || /^(?:who|whose)$/.test(next?.norm ?? '');
  const says = tokens
    .slice(head + 1, to)
    .some(({ norm, region }) => region < 0 && lexicon.isSay(norm) && !ASKS.test(norm));
  return (isDescribed || says) && !namesSomebody(story, { from, to }, pronoun);
}

/** Whether a sentence names a person for whom the pronoun may stand. */
function namesSomebody({ people }: Story, { from, to }: Range, pronoun: string | undefined): boolean {
  for (let at = from; at < to; at++) {
    const named = people.mentions[people.mentionAt[at]!];
    if (!named) continue;
    const { gender, ...person } = people.people[named.person]!;
    if (mayBePerson(person) && !(gender !== undefined && pronoun !== undefined && gender !== pronoun)) return true;
  }
  return false;
}
