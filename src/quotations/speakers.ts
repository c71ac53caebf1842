import type { Speaker } from '../schema/index.js';
import { NO_PERSON } from '../text/lexicons/en/names.js';
import { FUNCTION_WORDS } from '../text/lexicons/function-words.js';
import { isPeopleOf, PEOPLE_SAME } from '../text/peoples.js';
import type { Person } from './people.js';
import type { Story } from './story.js';
import { startsSentence } from './tokens.js';

/** A place or body that is not quoted is listed if it is named so often. */
const NAMED_OFTEN = 2;

/**
 * The people and bodies named in an article, in order of first mention, with the number of their quotations. Names that
 * look like neither (a capital at the start of a sentence) are left out unless something is attributed to them, as are
 * bodies and places named once, unless comments name them (`isDiscussed`).
 */
export function listSpeakers(
  { people: { people, mentions }, tokens }: Story,
  quoted: readonly number[],
  isDiscussed: (name: string) => boolean,
): { speakers: Speaker[]; idOf: Map<number, string> } {
  const places = placesOf(people);
  const isNamedByReaders = (person: Person) =>
    (person.name.includes(' ') || person.mentions.some((m) => !startsSentence(tokens, mentions[m]!.from))) &&
    !FUNCTION_WORDS.has(person.name.toLowerCase()) &&
    [person.name, ...person.aliases].some(isDiscussed) &&
    !isOnlyPeople(person.name.toLowerCase(), places);
  const counts = new Map<number, number>();
  for (const person of quoted) if (person >= 0) counts.set(person, (counts.get(person) ?? 0) + 1);
  const named = people
    .map((person, i) => ({ person, i, byArticle: counts.has(i) || isKnown(person) }))
    .filter(({ person }) => person.mentions.length > 0)
    .sort((a, b) => a.person.mentions[0]! - b.person.mentions[0]!);
  const added = named.filter(({ person, byArticle }) => !byArticle && isNamedByReaders(person));
  // Ids go first to speakers known from the article alone, so that another comment cannot change them.
  const numbered = [...named.filter(({ byArticle }) => byArticle), ...added];
  const idOf = new Map(numbered.map(({ i }, k) => [i, `s${k + 1}`]));
  const listed = named.filter(({ i }) => idOf.has(i));
  const speakers = listed.map(
    ({ person, i }): Speaker => ({
      id: idOf.get(i)!,
      name: person.name,
      aliases: [...person.aliases],
      mentions: person.mentions.map((mention) => ({ start: mentions[mention]!.start, end: mentions[mention]!.end })),
      quotations: counts.get(i) ?? 0,
    }),
  );
  return { speakers, idOf };
}

function isKnown({ isPerson, name, mentions }: Person): boolean {
  if (isPerson) return true;
  const words = name.toLowerCase().split(' ');
  return mentions.length >= NAMED_OFTEN && (words.length > 1 || words.some((word) => NO_PERSON.has(word)));
}

/** Most single-word names with the same beginning, so that a page of namesakes stays linear. */
const MOST_ALIKE = 50;

/** Single-word names in lower case, by their beginning. */
function placesOf(people: readonly Person[]): Map<string, string[]> {
  const places = new Map<string, string[]>();
  for (const { name } of people) {
    if (name.includes(' ')) continue;
    const word = name.toLowerCase();
    const list = places.get(word.slice(0, PEOPLE_SAME)) ?? [];
    places.set(word.slice(0, PEOPLE_SAME), list);
    if (list.length < MOST_ALIKE) list.push(word);
  }
  return places;
}

/** “Drosnian”, in an article that also has Drosnia. */
function isOnlyPeople(word: string, places: ReadonlyMap<string, readonly string[]>): boolean {
  const alike = places.get(word.slice(0, PEOPLE_SAME)) ?? [];
  return alike.some((place) => place.length < word.length && isPeopleOf(place, word));
}
