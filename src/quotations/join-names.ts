import { FEMALE_TITLES, MALE_TITLES, NO_OFFICE, NO_PERSON } from '../text/lexicons/en/names.js';
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
  /** A lower-case role before it, or an age, "who" or a role after a comma: only people are introduced like this. */
  readonly introduced: boolean;
  /** Whether it is the initials, in parentheses, of the name before it: "Hull Ferry Trust (HFT)". */
  readonly abbreviates: boolean;
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/;

/** Family name, used as a key only: the last word other than "Jr." and the like. */
function lastOf(words: readonly string[]): string {
  let last = words.length - 1;
  while (last > 0 && SUFFIX.test(words[last]!.toLowerCase())) last--;
  return words[last]!.toLowerCase();
}

/**
 * Decides which names denote the same person or body: full names first, then single words that are a family name, or
 * the first word of exactly one of them. O(names).
 */
export function joinNames(raws: readonly NameFound[]): { people: Person[]; personOf: Int32Array } {
  const people: Person[] = [];
  const byName = new Map<string, number>();
  const byFirstAndLast = new Map<string, number>();
  const byInitialAndLast = new Map<string, number>();
  const byLast = new Map<string, Set<number>>();
  const byFirst = new Map<string, Set<number>>();
  const byMiddle = new Map<string, Set<number>>();
  const byFamily = new Map<string, Set<number>>();
  const families = new Set(raws.flatMap(({ words }) => familyOf(words) ?? []));
  const isFamily = ({ words }: NameFound) => families.has(words.join(' ').toLowerCase());
  const personOf = new Int32Array(raws.length).fill(-1);
  const index = (map: Map<string, Set<number>>, key: string, person: number) => {
    const known = map.get(key);
    if (known) known.add(person);
    else map.set(key, new Set([person]));
  };
  const add = (name: string): number => {
    people.push({ name, aliases: new Set(), gender: undefined, isPerson: false, mentions: [], roles: new Set() });
    byName.set(name, people.length - 1);
    return people.length - 1;
  };
  const note = (person: number, raw: NameFound) => {
    const known = people[person]!;
    known.gender ??= genderOf(raw);
    if (looksPersonal(raw)) known.isPerson = true;
    for (const title of raw.titles) known.roles.add(title);
    const name = raw.words.join(' ');
    if (name !== known.name) known.aliases.add(name);
  };
  raws.forEach((raw, i) => {
    if (raw.words.length < 2 || isFamily(raw)) return;
    const name = raw.words.join(' ');
    const first = raw.words[0]!;
    const last = lastOf(raw.words);
    const whole = `${first} ${last}`;
    const short = `${first[0]} ${last}`;
    const longer =
      byName.get(name) ?? byFirstAndLast.get(whole) ?? (isInitial(first) ? byInitialAndLast.get(short) : undefined);
    const person = longer ?? add(name);
    personOf[i] = person;
    note(person, raw);
    if (!byFirstAndLast.has(whole)) byFirstAndLast.set(whole, person);
    if (!byInitialAndLast.has(short)) byInitialAndLast.set(short, person);
    index(byLast, last, person);
    index(byFirst, first.toLowerCase(), person);
    const family = familyOf(raw.words);
    if (family !== undefined) index(byFamily, family, person);
    else if (raw.words.length === 3) index(byMiddle, raw.words[1]!.toLowerCase(), person);
  });
  const count = new Int32Array(people.length);
  for (const person of personOf) if (person >= 0) count[person]!++;
  const likeliest = new Map<string, number | undefined>();
  /**
   * The bearer of a family name; of several, the one that fits the title ("Mrs Lee"), else a person rather than a body,
   * else the one named most.
   */
  const bearerOf = (last: string, gender: Gender): number | undefined => {
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
    likeliest.set(key, best);
    return best;
  };
  /** "Mr Lee" and "Mrs Lee" in an article without first names. */
  const alone = (word: string, title: string | undefined, gender: Gender): number | undefined => {
    const known = byName.get(word);
    if (known === undefined || fits(people[known]!.gender, gender) >= 0 || people[known]!.name !== word) return known;
    const key = `${gender} ${word}`;
    const person = byName.get(key) ?? add(`${title![0]!.toUpperCase()}${title!.slice(1)} ${word}`);
    byName.set(key, person);
    return person;
  };
  raws.forEach((raw, i) => {
    if (personOf[i]! >= 0) return;
    const word = raw.words.join(' ');
    const key = word.toLowerCase();
    if (raw.abbreviates) byName.set(word, personOf[i - 1]!);
    const isNobody = NO_PERSON.has(key);
    const gender = raw.titles.length > 0 ? genderOf(raw) : undefined;
    const named = alone(word, raw.titles.at(-1), gender) ?? (isNobody ? undefined : bearerOf(key, gender));
    const firsts = isNobody ? undefined : onlyOne(byFirst.get(key));
    const middles = isKnownFirstName(key) ? undefined : onlyOne(byMiddle.get(key));
    // Of two Spanish family names, the first is used alone.
    const isMiddle = middles !== undefined && people[middles]!.isPerson && fits(people[middles]!.gender, gender) >= 0;
    const person = named ?? onlyOne(byFamily.get(key)) ?? firsts ?? (isMiddle ? middles : add(word));
    personOf[i] = person;
    note(person, raw);
  });
  return { people, personOf };
}

/** "van gestel" of Marlies van Gestel, who is also called Van Gestel. */
function familyOf(words: readonly string[]): string | undefined {
  const family = words.slice(1).join(' ');
  return words.length > 2 && family[0] === family[0]!.toLowerCase() ? family.toLowerCase() : undefined;
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

function genderOf({ words, titles }: NameFound): Gender {
  const [first] = words[0]!.toLowerCase().split('-') as [string];
  if (words.length > 1 || titles.length === 0) {
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
