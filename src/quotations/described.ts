import { isGermanBody } from '../text/lexicons/de/nouns.js';
import { ALSO_CALLED, BODIES, BUSINESSES, COMPANIES, isAge } from '../text/lexicons/en/people-nouns.js';
import type { QuotationContext } from './context.js';
import type { Source } from './find/found.js';
import type { Story } from './story.js';

/** Sentences before a quotation in which somebody may have been named who is then "the 20-year-old". */
const REACH = 2;
const ARTICLE = /^(?:the|der|die|das)$/i;
const CHILD =
  /^(?:son|daughter|child|children|boy|girl|brother|sister|teenager|grandson|granddaughter|nephew|niece)s?$/;
/** Words in the names of companies. */
const COMPANY =
  /^(?:inc|ltd|limited|plc|corp|corporation|co|llc|lp|group|holdings|ag|se|gmbh|kg|sa|nv|spa|&|airlines|airways|motors|foods|energy|oil|gas|electric|power|water|media|pharma|pharmaceuticals|records|stores|ferries|shipping|steel|mining|insurance|industries|technologies|systems|software|brewery|brauerei|reederei|werke|stadtwerke|hafenwerke|verlag|holding|gruppe)\.?$/;

/** Whom a phrase of two words without a name may mean: "the company", "the 20-year-old", "das Unternehmen". O(names in reach). */
export function describedBy(context: QuotationContext, item: number, source: Source): readonly number[] {
  const { tokens, lexicon } = context.story;
  const { from, to } = source;
  // In other languages the article is only glossed as "the", and names are seldom known to be people's.
  if (to !== from + 2 || !ARTICLE.test(tokens[from]!.text)) return [];
  const { norm } = tokens[from + 1]!;
  if (lexicon.language === 'de' ? isGermanBody(norm) : BODIES.has(norm)) return bodyMeant(context, norm, item);
  return isAge(norm) ? personMeant(context, item, source) : [];
}

/** The one person named shortly before, if of unknown age and if he did not speak before this paragraph. */
function personMeant({ story, found, floor }: QuotationContext, item: number, source: Source): number[] {
  const { tokens, sentences, people } = story;
  const { sentence, parts } = found[item]!;
  const start = Math.min(source.from, parts[0]!.from);
  const from = sentences[Math.max(0, sentence - REACH)]!.from;
  const named = new Set<number>();
  for (let at = from; at < start; at++) {
    const mention = people.mentions[people.mentionAt[at]!];
    if (mention && mention.region < 0 && people.people[mention.person]!.isPerson) named.add(mention.person);
  }
  const [only] = named;
  // "Ann Lee has a daughter. “…,” the 12-year-old said."
  if (tokens.slice(from, start).some(({ norm }) => CHILD.test(norm))) return [];
  if (only === undefined || named.size > 1 || [...people.people[only]!.roles].some(isAge)) return [];
  const isBreak = tokens.slice(from, start).some(({ text, start: at }) => text === '\n' && at >= (floor?.at ?? 0));
  return floor?.person === only && isBreak ? [] : [only];
}

/** Those who report what others say. */
const MEDIUM =
  /(?:times|post|herald|news|reuters|bloomberg|press|journal|guardian|bbc|cnn|tribune|telegraph|mail|mirror|gazette|observer|chronicle|sentinel|courier|echo|radio)$/i;

/** The body called so, if there is only one nearby, or else in the whole article; or the body that has just spoken. */
function bodyMeant(
  { story, nearest, bodies, floor, found }: QuotationContext,
  noun: string,
  item: number,
): readonly number[] {
  const { people } = story.people;
  const speaker = people[floor?.person ?? -1];
  const spoke = floor && speaker && !speaker.isPerson && !MEDIUM.test(speaker.name) && BUSINESSES.has(noun);
  if (spoke && isAlone(story, floor.person, found[item]!.sentence)) return [floor.person];
  const isCalled = (person: number) => {
    const { isPerson, name, roles } = people[person]!;
    if (isPerson) return false;
    const words = name.toLowerCase().split(' ');
    if (words.includes(noun) || roles.has(noun) || words.some((word) => ALSO_CALLED[noun]?.test(word))) return true;
    return COMPANIES.has(noun) && words.some((word) => COMPANY.test(word));
  };
  const near = [...nearest.keys()].filter(isCalled);
  const all = near.length > 0 ? near : (bodies.get(noun) ?? []);
  return all.length === 1 ? all : [];
}

/** Whether no other body is named in the sentences before. */
function isAlone({ sentences, people }: Story, body: number, sentence: number): boolean {
  const from = sentences[Math.max(0, sentence - REACH)]!.from;
  let isNamed = false;
  for (let at = from; at < sentences[sentence]!.from; at++) {
    const person = people.mentions[people.mentionAt[at]!]?.person ?? -1;
    if (person === body) isNamed = true;
    else if (person >= 0 && !people.people[person]!.isPerson) return false;
  }
  return isNamed;
}
