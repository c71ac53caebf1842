import { isGermanNoun } from '../text/lexicons/de/nouns.js';
import { FEMALE_TITLES, MALE_TITLES, NO_OFFICE, NO_PERSON, writtenOut } from '../text/lexicons/en/names.js';
import { FEMALE, isKnownFirstName, MALE } from '../text/lexicons/first-names.js';

export type Gender = 'f' | 'm' | undefined;

/** A person or body named in the article. */
export interface Person {
  readonly name: string;
  readonly aliases: Set<string>;
  gender: Gender;
  /** Whether this is a human being rather than a place, a country or a body. */
  isPerson: boolean;
  /** Indices of its mentions, in order. */
  readonly mentions: number[];
  /** Title words found before the name ("foreign", "minister"). */
  readonly roles: Set<string>;
}

/** A name as found in the text. */
export interface NameFound {
  readonly words: readonly string[];
  /** Title words before it, in lower case. */
  readonly titles: readonly string[];
  /** Gender of its first name in the article's language, where that differs: "Jan" is a man in German. */
  readonly gender?: 'm' | 'f' | undefined;
  /** A lower-case role before it, or an age, "who" or a role after a comma: only people are introduced like this. */
  readonly introduced: boolean;
  /** Whether a verb of saying stands beside it. */
  readonly speaks: boolean;
  /** Whether it is the initials, in parentheses, of the name before it: "Hull Ferry Trust (HFT)". */
  readonly abbreviates: boolean;
}

/** Whether a name is a person's, or of several words without one for a body or a place. */
export function mayBePerson({ isPerson, name }: Pick<Person, 'isPerson' | 'name'>): boolean {
  const words = name.toLowerCase().split(' ');
  return isPerson || (words.length > 1 && !words.some((word) => NO_PERSON.has(word)));
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/;

/** Family name, used as a key only: the last word other than "Jr." and the like. */
function lastOf(words: readonly string[]): string {
  let last = words.length - 1;
  while (last > 0 && SUFFIX.test(words[last]!.toLowerCase())) last--;
  return words[last]!.toLowerCase();
}

/** Who is known so far, by parts of their names; people are given by position. */
interface Known {
  readonly people: Person[];
  readonly byName: Map<string, number>;
  readonly byFirstAndLast: Map<string, number>;
  readonly byInitialAndLast: Map<string, number>;
  readonly byLast: Map<string, Set<number>>;
  readonly byFirst: Map<string, Set<number>>;
  readonly byMiddle: Map<string, Set<number>>;
  readonly byFamily: Map<string, Set<number>>;
}

/**
 * Decides which names denote the same person or body: full names first, then single words that are a family name, or
 * the first word of exactly one of them. O(names).
 */
export function joinNames(raws: readonly NameFound[]): { people: Person[]; personOf: Int32Array } {
  const known: Known = {
    people: [],
    byName: new Map(),
    byFirstAndLast: new Map(),
    byInitialAndLast: new Map(),
    byLast: new Map(),
    byFirst: new Map(),
    byMiddle: new Map(),
    byFamily: new Map(),
  };
  const { people, byName } = known;
  const families = new Set(raws.flatMap(({ words }) => familyOf(words) ?? []));
  const isFamily = ({ words }: NameFound) => families.has(words.join(' ').toLowerCase());
  const personOf = new Int32Array(raws.length).fill(-1);
  const join = (i: number, person: number) => {
    personOf[i] = person;
    note(people[person]!, raws[i]!);
  };
  raws.forEach((raw, i) => {
    if (raw.words.length > 1 && !isFamily(raw)) join(i, joinFullName(raw, known));
  });
  const bearerOf = createBearers(known, personOf);
  raws.forEach((raw, i) => {
    if (personOf[i]! >= 0) return;
    if (raw.abbreviates) byName.set(raw.words.join(' '), personOf[i - 1]!);
    join(i, joinShortName(raw, known, bearerOf));
  });
  raws.forEach((raw, i) => {
    const person = people[personOf[i]!]!;
    if (raw.speaks && isFamilyName(raw, person)) person.isPerson = true;
  });
  return { people, personOf };
}

/** Who speaks by the last word of a longer name is seldom a body or a place, but "Kanton Hochrhein" may be. */
function isFamilyName({ words: [only, ...others] }: NameFound, { name }: Person): boolean {
  const words = name.toLowerCase().split(' ');
  const isShort = others.length === 0 && words.length > 1 && words.at(-1) === only!.toLowerCase();
  return isShort && !isGermanNoun(words[0]!) && !words.some((word) => NO_PERSON.has(word));
}

function joinFullName({ words }: NameFound, known: Known): number {
  const { byName, byFirstAndLast, byInitialAndLast } = known;
  const first = words[0]!;
  const last = lastOf(words);
  const whole = `${first} ${last}`;
  const short = `${first[0]} ${last}`;
  const name = words.join(' ');
  const longer =
    byName.get(name) ?? byFirstAndLast.get(whole) ?? (isInitial(first) ? byInitialAndLast.get(short) : undefined);
  const person = longer ?? add(name, known);
  if (!byFirstAndLast.has(whole)) byFirstAndLast.set(whole, person);
  if (!byInitialAndLast.has(short)) byInitialAndLast.set(short, person);
  index(known.byLast, last, person);
  index(known.byFirst, first.toLowerCase(), person);
  const family = familyOf(words);
  if (family !== undefined) index(known.byFamily, family, person);
  if (words.length > (family === undefined ? 2 : 4)) index(known.byMiddle, words.at(-2)!.toLowerCase(), person);
  return person;
}

function joinShortName(raw: NameFound, known: Known, bearerOf: Bearers): number {
  const { people } = known;
  const word = raw.words.join(' ');
  const key = word.toLowerCase();
  const isNobody = NO_PERSON.has(key);
  const gender = raw.titles.length > 0 ? genderOf(raw) : undefined;
  const named = aloneWith(word, raw.titles.at(-1), gender, known) ?? (isNobody ? undefined : bearerOf(key, gender));
  const firsts = isNobody ? undefined : onlyOne(known.byFirst.get(key));
  const middles = isKnownFirstName(key) ? undefined : onlyOne(known.byMiddle.get(key));
  // Of two Spanish family names, the first is used alone.
  const isMiddle = middles !== undefined && people[middles]!.isPerson && fits(people[middles]!.gender, gender) >= 0;
  return named ?? onlyOne(known.byFamily.get(key)) ?? firsts ?? (isMiddle ? middles : add(word, known));
}

/** "Mr Lee" and "Mrs Lee" in an article without first names. */
function aloneWith(word: string, title: string | undefined, gender: Gender, known: Known): number | undefined {
  const { people, byName } = known;
  const person = byName.get(word);
  if (person === undefined || fits(people[person]!.gender, gender) >= 0 || people[person]!.name !== word) return person;
  const key = `${gender} ${word}`;
  const other = byName.get(key) ?? add(`${title![0]!.toUpperCase()}${title!.slice(1)} ${word}`, known);
  byName.set(key, other);
  return other;
}

type Bearers = (last: string, gender: Gender) => number | undefined;

/**
 * The bearer of a family name; of several, the one that fits the title ("Mrs Lee"), else a person rather than a body,
 * else the one named most.
 */
function createBearers({ people, byLast }: Known, personOf: Int32Array): Bearers {
  const count = new Int32Array(people.length);
  for (const person of personOf) if (person >= 0) count[person]!++;
  const likeliest = new Map<string, number>();
  return (last, gender) => {
    const key = `${gender} ${last}`;
    let best = likeliest.get(key);
    if (best !== undefined) return best;
    for (const person of byLast.get(last) ?? []) {
      const better =
        best === undefined ||
        (fits(people[person]!.gender, gender) - fits(people[best]!.gender, gender) ||
          Number(people[person]!.isPerson) - Number(people[best]!.isPerson) ||
          count[person]! - count[best]!) > 0;
      if (better) best = person;
    }
    if (best !== undefined) likeliest.set(key, best);
    return best;
  };
}

function add(name: string, { people, byName }: Known): number {
  people.push({ name, aliases: new Set(), gender: undefined, isPerson: false, mentions: [], roles: new Set() });
  byName.set(name, people.length - 1);
  return people.length - 1;
}

function index(people: Map<string, Set<number>>, key: string, person: number): void {
  const known = people.get(key);
  if (known) known.add(person);
  else people.set(key, new Set([person]));
}

/** What a further name tells about its bearer. */
function note(person: Person, raw: NameFound): void {
  person.gender ??= genderOf(raw);
  if (looksPersonal(raw)) person.isPerson = true;
  // "Lt. Gov. Lee" and "former Gov. Lee" are not "the governor".
  const isDeputy = raw.titles.some((title) => /^(?:lt|vice|deputy|former)$/.test(title));
  for (const title of raw.titles) person.roles.add(title).add(isDeputy ? title : writtenOut(title));
  const name = raw.words.join(' ');
  if (name !== person.name) person.aliases.add(name);
}

/** Small words with a capital that family names begin with. */
const PARTICLE = /^(?:Ní|Nic|Ó|Uí|Mac|De|Del|Della|Di|Da|Du|La|Le|Van|Von|El|Al|Bin|Ben|St)$/;

/** "van gestel" of Marlies van Gestel, who is also called Van Gestel; "ní bhriain" of Áine Ní Bhriain. */
function familyOf(words: readonly string[]): string | undefined {
  const family = words.slice(1).join(' ');
  const isFamily = words.length > 2 && (family[0] === family[0]!.toLowerCase() || PARTICLE.test(words[1]!));
  return isFamily ? family.toLowerCase() : undefined;
}

function onlyOne(people: ReadonlySet<number> | undefined): number | undefined {
  return people?.size === 1 ? [...people][0] : undefined;
}

/** 1 if they are the same gender, −1 if they differ, 0 if either is unknown. */
function fits(one: Gender, other: Gender): number {
  return one === undefined || other === undefined ? 0 : one === other ? 1 : -1;
}

/** "D." in "D. Trump". */
function isInitial(first: string): boolean {
  return first.length === 2 && first.endsWith('.');
}

function genderOf({ words, titles, gender }: NameFound): Gender {
  if (gender !== undefined && words.length > 1) return gender;
  const whole = words[0]!.toLowerCase();
  const [first] = whole.split('-') as [string];
  if (words.length > 1 || titles.length === 0) {
    // "Jean" may be a woman, "Jean-Luc" is none.
    if (MALE.has(whole)) return 'm';
    if (FEMALE.has(first)) return 'f';
    if (MALE.has(first)) return 'm';
  }
  for (const title of titles) {
    if (FEMALE_TITLES.has(title)) return 'f';
    if (MALE_TITLES.has(title)) return 'm';
  }
  return undefined;
}

function looksPersonal(raw: NameFound): boolean {
  const isFirstName = raw.words.length > 1 && isKnownFirstName(raw.words[0]!.toLowerCase());
  if (raw.words.some((word, k) => (k > 0 || !isFirstName) && NO_PERSON.has(word.toLowerCase()))) return false;
  return raw.introduced || raw.titles.some((title) => !NO_OFFICE.has(title)) || isFirstName;
}
