import type { Speaker } from '../../schema/index.js';
import { isUpper } from '../../text/letters.js';
import { COUNTRIES } from '../../text/lexicons/en/countries.js';
import { NO_PERSON } from '../../text/lexicons/en/names.js';
import { USUAL_NAMES } from '../../text/lexicons/en/usual-names.js';
import { isKnownFirstName } from '../../text/lexicons/first-names.js';
import { withoutAccents } from '../../text/plain.js';
import { scanWords, stem, type Words } from '../../text/words.js';
import type { StanceContext } from '../context.js';
import { rolesOf } from './roles.js';

/** One name for a speaker. */
export interface Name {
  readonly speakerId: string;
  readonly norms: readonly string[];
  /**
   * Recognised without a capital too: it has several words, or is no lower-case word of the article or usual word of
   * the language.
   */
  readonly inSmall: boolean;
  /** A role counts only after a word that points ("the mayor"). */
  readonly as: 'name' | 'short name' | 'role';
  /** A place or body, after which people are called: "Hullians". */
  readonly hasPeople: boolean;
}

/** Names by their first word, and long first words by their beginning. */
export interface NameIndex {
  readonly names: ReadonlyMap<string, readonly Name[]>;
  readonly beginnings: ReadonlyMap<string, readonly string[]>;
}

/**
 * Shortest first word that is recognised when misspelled, and how many letters at its beginning must match:
 * "Ostrowski", "Ostrowsky".
 */
export const LONG = 7;
export const SAME = 4;
/**
 * Shortest single word that is recognised in lower case; a gloss knows only some of the words that are no names
 * (Italian "costa" is "costs"), and of the longer ones few are. Shortest first name.
 */
const IN_SMALL = 5;
const IN_SMALL_GLOSSED = 8;
const SHORT = 3;
/**
 * Most names with the same first word, and first words with the same beginning, so that a page of namesakes stays
 * linear.
 */
const MOST_ALIKE = 50;

/**
 * What comments may call each speaker, with accents or without: full names, aliases, family names, initials of bodies,
 * first names and first family names that nobody else on the page has, what the article calls only this speaker ("the
 * mayor"); for countries also their peoples and seats of government ("the Danes", "Copenhagen"). A name shared by two
 * speakers refers to the first. O(speakers + words).
 */
export function indexNames(
  speakers: readonly Speaker[],
  {
    discussion: { article, comments },
    wordsIn,
    isGlossed,
    isUsual,
  }: Pick<StanceContext, 'discussion' | 'wordsIn' | 'isGlossed' | 'isUsual'>,
): NameIndex {
  const words = wordsIn(article.text);
  const small = smallWords(scanWords(article.text));
  const isOrdinary = (word: string) => small.has(word) || (!USUAL_NAMES.has(word) && isUsual(stem(word)));
  const shortest = isGlossed ? IN_SMALL_GLOSSED : IN_SMALL;
  const names = new Map<string, Name[]>();
  const add = (speaker: Speaker, called: readonly string[], as: Name['as'] = 'name') => {
    put(speaker, called, as);
    // Readers leave out accents.
    const plain = called.map(withoutAccents);
    if (plain.some((word, k) => word !== called[k])) put(speaker, plain, as);
  };
  const put = ({ id, name }: Speaker, norms: readonly string[], as: Name['as']) => {
    const first = norms[0];
    if (first === undefined || (norms.length === 1 && first.length < 2)) return;
    const list = names.get(first) ?? [];
    names.set(first, list);
    if (list.length >= MOST_ALIKE || list.some((known) => known.norms.join(' ') === norms.join(' '))) return;
    const inSmall = norms.length > 1 || (first.length >= shortest && !isOrdinary(first));
    list.push({ speakerId: id, norms, inSmall, as, hasPeople: as === 'name' && !isFullName(name) });
  };
  for (const { name, aliases } of COUNTRIES) {
    const called = [name.toLowerCase(), ...aliases];
    const speaker =
      speakers.find((one) => one.name === name) ?? speakers.find((one) => called.includes(one.name.toLowerCase()));
    if (speaker) for (const alias of called) add(speaker, alias.split(' '));
  }
  for (const speaker of speakers)
    for (const called of [speaker.name, ...speaker.aliases]) add(speaker, wordsIn(called).norms);
  for (const speaker of speakers) if (isFullName(speaker.name)) add(speaker, wordsIn(speaker.name).norms.slice(-1));
  const initials = speakers.flatMap((speaker) => {
    const short = isFullName(speaker.name) ? undefined : initialsOf(speaker.name);
    return short === undefined ? [] : [[short, speaker] as const];
  });
  for (const [short, speaker] of ofOne(initials)) if (!isOrdinary(short)) add(speaker, [short]);
  const commenters = new Set(comments.flatMap(({ author }) => scanWords(author).norms));
  const addShort = (called: readonly (readonly [string, Speaker])[]) => {
    for (const [word, speaker] of ofOne(called))
      if (word.length >= SHORT && !NO_PERSON.has(word) && !isOrdinary(word) && !commenters.has(word))
        add(speaker, [word], 'short name');
  };
  const named = speakers.map((speaker) => [speaker, wordsIn(speaker.name).norms] as const);
  addShort(named.flatMap(([speaker, [first, ...rest]]) => (rest.length > 0 ? [[first!, speaker] as const] : [])));
  addShort(
    named.flatMap(([speaker, norms]) =>
      isGlossed && hasTwoFamilyNames(speaker, norms) ? [[norms[1]!, speaker] as const] : [],
    ),
  );
  const roles = speakers.flatMap((speaker) =>
    rolesOf(speaker, article.text, words).map((role) => [role, speaker] as const),
  );
  for (const [role, speaker] of ofOne(roles)) add(speaker, [role], 'role');
  return { names, beginnings: beginningsOf(names.keys()) };
}

/** Whether this is the first and family name of a person. */
function isFullName(name: string): boolean {
  const words = name.toLowerCase().split(' ');
  return words.length > 1 && !NO_PERSON.has(words.at(-1)!);
}

/** "Rosa Iglesias Pardo": people who are called so in Spanish use the first family name alone. */
function hasTwoFamilyNames({ name }: Speaker, norms: readonly string[]): boolean {
  return (
    isFullName(name) &&
    name.split(' ').length === 3 &&
    norms.length === 3 &&
    isKnownFirstName(norms[0]!) &&
    !isKnownFirstName(norms[1]!)
  );
}

/** "hft" for “Hull Ferry Trust”; at least three letters. */
function initialsOf(name: string): string | undefined {
  const letters = name
    .split(' ')
    .filter((word) => isUpper(word.charCodeAt(0)))
    .map((word) => word[0]!.toLowerCase());
  return letters.length > 2 ? letters.join('') : undefined;
}

/** Names that belong to only one speaker. */
function ofOne(called: readonly (readonly [string, Speaker])[]): Map<string, Speaker> {
  const speakers = new Map<string, Speaker>();
  const shared = new Set<string>();
  for (const [word, speaker] of called) {
    if ((speakers.get(word) ?? speaker) !== speaker) shared.add(word);
    speakers.set(word, speaker);
  }
  for (const word of shared) speakers.delete(word);
  return speakers;
}

/** Words that the article writes in lower case. */
function smallWords({ text, norms, starts }: Words): ReadonlySet<string> {
  return new Set(norms.filter((_, w) => !isUpper(text.charCodeAt(starts[w]!))));
}

function beginningsOf(words: Iterable<string>): Map<string, string[]> {
  const beginnings = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < LONG) continue;
    const list = beginnings.get(word.slice(0, SAME)) ?? [];
    beginnings.set(word.slice(0, SAME), list);
    if (list.length < MOST_ALIKE) list.push(word);
  }
  return beginnings;
}
