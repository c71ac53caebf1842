import { GERMAN_ALSO_CALLED, isGermanBody, isGermanCompany } from '../text/lexicons/de/nouns.js';
import { NO_PERSON } from '../text/lexicons/en/names.js';
import { ALSO_CALLED, BODIES, BUSINESSES, COMPANIES, isAge } from '../text/lexicons/en/nouns.js';
import type { QuotationContext } from './context.js';
import type { Source } from './find/found.js';
import type { Person } from './join-names.js';
import type { Story } from './story.js';

/** Sentences before a quotation in which no other body may be named. */
const REACH = 2;
const ARTICLE = /^(?:the|der|die|das)$/i;
const CHILD =
  /^(?:son|daughter|child|children|boy|girl|brother|sister|teenager|grandson|granddaughter|nephew|niece)s?$/;
/** Words in the names of companies. */
const COMPANY =
  /^(?:inc|ltd|limited|plc|corp|corporation|co|llc|lp|group|holdings|ag|se|gmbh|kg|sa|nv|spa|&|airlines|airways|motors|foods|energy|oil|gas|electric|power|water|media|pharma|pharmaceuticals|records|stores|ferries|shipping|steel|mining|insurance|industries|technologies|systems|software|brewery|brauerei|reederei|werke|stadtwerke|hafenwerke|verlag|holding|gruppe)\.?$/;

/**
 * Whom a phrase of two words without a name may mean: "the company", "the 20-year-old", "das Unternehmen". Empty where
 * it may be several. O(sentences in reach).
 */
export function describedBy(context: QuotationContext, item: number, source: Source): readonly number[] {
  const { tokens, lexicon } = context.story;
  const { from, to } = source;
  // In other languages the article is only glossed as "the", and names are seldom known to be people's.
  if (to !== from + 2 || !ARTICLE.test(tokens[from]!.text)) return [];
  const { norm } = tokens[from + 1]!;
  if (lexicon.language === 'de' ? isGermanBody(norm) : BODIES.has(norm)) return bodyMeant(context, norm, item, source);
  return isAge(norm) ? personMeant(context, item, source) : [];
}

/** The person whom the sentence before is about, if of unknown age and if no other is named in it. */
function personMeant({ story, found, floor, actor }: QuotationContext, item: number, source: Source): number[] {
  const { tokens, sentences, people } = story;
  const { sentence, parts } = found[item]!;
  const start = Math.min(source.from, parts[0]!.from);
  const from = sentences[Math.max(0, sentence - 1)]!.from;
  if (actor < 0 || [...people.people[actor]!.roles].some(isAge)) return [];
  for (let at = from; at < start; at++) {
    // "Ann Lee has a daughter. “…,” the 12-year-old said."
    if (CHILD.test(tokens[at]!.norm)) return [];
    const person = people.mentions[people.mentionAt[at]!]?.person ?? actor;
    if (person !== actor && people.people[person]!.isPerson) return [];
  }
  const isBreak = tokens.slice(from, start).some(({ text, start: at }) => text === '\n' && at >= (floor?.at ?? 0));
  return floor?.person === actor && isBreak ? [] : [actor];
}

/** Those who report what others say. */
const MEDIUM =
  /(?:times|post|herald|news|reuters|bloomberg|press|journal|guardian|bbc|cnn|tribune|telegraph|mail|mirror|gazette|observer|chronicle|sentinel|courier|echo|radio)$/i;

/**
 * The body that may be called so, if no other is named or spoken of in the sentences before: the one named there, or
 * else the only one in the article.
 */
function bodyMeant(
  { story, bodies, floor, found }: QuotationContext,
  noun: string,
  item: number,
  source: Source,
): readonly number[] {
  const { sentence } = found[item]!;
  const { sentences, tokens, people } = story;
  const near = new Set<number>();
  for (let at = sentences[Math.max(0, sentence - REACH)]!.from; at < sentences[sentence]!.to; at++) {
    if (at >= source.from && at < source.to) continue;
    const mention = people.mentionAt[at]!;
    const person = people.mentions[mention]?.person ?? -1;
    // "A federal court", "the police in Hull": another of that kind.
    if (mention < 0 && tokens[at]!.norm === noun && !isTheNoun(story, at)) return [];
    if (mention >= 0 && !people.people[person]!.isPerson && acts(story, mention)) near.add(person);
  }
  const [only] = near;
  if (only === undefined) {
    const all = (bodies.get(noun) ?? []).filter((person) => isCalled(people.people[person]!, noun));
    return all.length === 1 ? all : [];
  }
  if (near.size > 1) return [];
  const { name } = people.people[only]!;
  const isBusiness = BUSINESSES.has(noun) || isGermanCompany(noun);
  const spoke = floor?.person === only && isBusiness && !MEDIUM.test(name);
  return spoke || isCalled(people.people[only]!, noun) ? [only] : [];
}

/** "The court", once more. */
function isTheNoun({ tokens }: Story, at: number): boolean {
  return ARTICLE.test(tokens[at - 1]?.text ?? '') && !/^(?:in|of|at)$/.test(tokens[at + 1]?.norm ?? '');
}

/** Whether a name is no place: of several words, with a verb, or owning something. */
function acts({ parts, tokens, people }: Story, mention: number): boolean {
  const { to, person, possessive } = people.mentions[mention]!;
  const { name } = people.people[person]!;
  const isPlace = NO_PERSON.has(name.toLowerCase()) && !BODIES.has(name.toLowerCase());
  if (name.includes(' ')) return true;
  return !isPlace && (possessive || parts.finite[to] === 1 || tokens[to]?.norm === 'and');
}

/** Not "the union" of workers. */
const STATES = /^(?:European|African|Soviet) Union$/;

/** Whether a body may be called by a noun: by the head of its name, its role, or since it is a company's. */
function isCalled({ name, roles }: Person, noun: string): boolean {
  const words = name.toLowerCase().split(' ');
  if (words.length < 2 || STATES.test(name)) return false;
  const of = words.findIndex((word) => word === 'of' || word === 'for');
  const head = words[(of < 0 ? words.length : of) - 1];
  if (head === noun || roles.has(noun)) return true;
  // "Verlag Orbis"
  if (words[0] === noun && isGermanBody(noun)) return true;
  const other = ALSO_CALLED[noun] ?? GERMAN_ALSO_CALLED[noun];
  if (words.some((word) => other?.test(word))) return true;
  return (COMPANIES.has(noun) || isGermanCompany(noun)) && of < 0 && words.some((word) => COMPANY.test(word));
}
