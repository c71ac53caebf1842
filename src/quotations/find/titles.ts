import { FUNCTION_WORDS } from '../../text/lexicons/function-words.js';
import { countIn } from '../counts.js';
import type { Story } from '../story.js';
import { isDash, type Range } from '../tokens.js';

/** Nouns before a title: “the TV show “Harbour Nights””, „dem Roman „Salz““. */
const TITLED =
  /^(?:show|series|programme?|movie|film|book|novel|song|album|podcast|documentary|roman|krimi|buch|lied|serie|oper|gedicht|theaterstück|kinofilm|spielfilm|dokumentarfilm|fernsehfilm|sachbuch|kinderbuch)s?$/;

/** Participles before a title: “an ad titled “Harbour Nights””, “a boat called “Second Wind””. */
const ENTITLED = /^(?:titled|entitled)$/;
const CALLED = /^(?:called|named|nicknamed)$/;
const NICKNAMED = 'nicknamed';
const DUBBED = /^(?:called|dubbed|labell?ed|branded|described|termed)$/;
const CALLS = /^(?:nenn(?:t|en|e)|nannten?|genannt|find(?:et|en|e)|fand(?:en)?)$/;
/** Tokens around a title within which such a verb is looked for. */
const NEAR = 12;
/** Nouns behind a title: “the “Harbour Nights” star”. */
const OF_TITLE = /^(?:stars?|actor|actress|hosts?|creators?|author|singer|director|producer|frontman)$/;

/** Whether the words beside others in quotation marks say that they are a title or a name. O(marks). */
export function isNamedThing(story: Story, marked: Range): boolean {
  const { tokens, lexicon, parts } = story;
  const { from, to } = marked;
  const { region } = tokens[from]!;
  let before = from - 1;
  while (before >= 0 && tokens[before]!.region === region) before--;
  let behind = to;
  while (tokens[behind]?.region === region) behind++;
  if (isBylined(story, marked, before, behind)) return true;
  if (OF_TITLE.test(tokens[behind]?.norm ?? '') && isTitleCased(story, marked)) return true;
  // "schrieb über das Buch „Ich war müde“", "nannte die Serie „Unsinn“" are what somebody says.
  if (countIn(story.counts.finiteAnywhere, from, to) > 0) return false;
  if (lexicon.verbSecond) {
    const isCalled = tokens.slice(Math.max(0, before - NEAR), to + NEAR).some(({ norm }) => CALLS.test(norm));
    return TITLED.test(tokens[before]?.norm ?? '') && tokens[from]!.isCapital && !isCalled;
  }
  if (tokens[before]?.norm === NICKNAMED) return true;
  if (!isTitleCased(story, marked)) return false;
  const noun = tokens[before]?.text === ',' ? before - 1 : before;
  const { norm } = tokens[noun] ?? { norm: '' };
  return TITLED.test(norm) || ENTITLED.test(norm) || (CALLED.test(norm) && /^n/i.test(parts.tags[noun - 1] ?? ''));
}

/** “Hull opens a new line,” by the Herald's Ann Lee: words that stand by themselves, or in capitals, with a byline. */
function isBylined(story: Story, marked: Range, before: number, behind: number): boolean {
  const { tokens, sentences, sentenceAt, people } = story;
  if (tokens[behind]?.norm !== 'by' || !tokens[marked.from]!.isCapital) return false;
  const article = tokens[behind + 1]?.norm === 'the' ? 1 : 0;
  const name = people.mentions[people.mentionAt[behind + 1 + article]!];
  // "by Ann Lee's account" is no byline.
  if (!name || (name.possessive && tokens[name.to]?.isCapital !== true)) return false;
  const lead = tokens[before];
  if (lead === undefined || isDash(lead) || before < sentences[sentenceAt[marked.from]!]!.from) return true;
  return isTitleCased(story, marked) && !DUBBED.test(lead.norm);
}

/** "All Capitals": the name of something. O(tokens). */
export function isTitleCased({ tokens }: Story, { from, to }: Range): boolean {
  const content = tokens.slice(from, to).filter(({ isWord, norm }) => isWord && !FUNCTION_WORDS.has(norm));
  return content.length > 0 && content.length < 8 && content.every(({ isCapital }) => isCapital);
}
