import { isUpper } from '../text/letters.js';
import { isGermanNoun, isGermanRole } from '../text/lexicons/de/nouns.js';
import { isTitle, NO_PERSON } from '../text/lexicons/en/names.js';
import { isKnownFirstName } from '../text/lexicons/first-names.js';
import { FUNCTION_WORDS } from '../text/lexicons/function-words.js';
import { isGenitive, isGermanName, type NameRange, trimNouns } from './german-names.js';
import { isUnglossed } from './glosses/gloss-tokens.js';
import type { NameFound } from './join-names.js';
import type { SpeechLexicon } from './lexicon.js';
import {
  afterNickname,
  bare,
  endOfDateline,
  familiesLikeWords,
  goesOnBehindAnd,
  hasSeat,
  isBesideSay,
  isBodyBefore,
  isDayOrMonth,
  isInsideName,
  isIntroduced,
  isNamedAsMonth,
  isOfMany,
  isRole,
  opensSeat,
} from './name-parts.js';
import { MOST_BLANKS, startsSentence, type Token } from './tokens.js';
import { wordClassesOf } from './word-classes.js';

/** A name where it stands, before it is joined with others of the same person. */
export interface Raw extends NameFound {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly possessive: boolean;
  readonly region: number;
}

const PARTICLE = /^(?:de|la|del|van|von|der|bin|al|el|zu|di|da)$/;
/** Those that are other words in English and German. */
const GLOSSED_PARTICLE = /^(?:dos|das|do|du|den|ten|ter|af|las|los|della|delle|degli|dei)$/;
const OPENER =
  /^(?:instead|however|meanwhile|earlier|later|asked|once|perhaps|yes|no|well|back|today|according|besides|indeed|like|speaking|citing|another|during|following|monday|our|two|three|laut|nach|gemäß|wegen|trotz|seit|während|gegen|unter|über|neben|zwischen|nachdem|bevor|sowie)$/;
const MOST_WORDS = 4;
/** First names of women in English, or of both, that are men's in German. */
const GERMAN_MEN = /^(?:jan|jean|kai)(?:-\p{L}+)?$/u;
/** "Ann Lee KC": honours and offices behind a name. */
const POST_NOMINAL = /^(?:KC|QC|SC|MP|MEP|MSP|MLA|TD|MBE|OBE|CBE|DBE|KBE|AM|AO|FRS|MD|PhD|DPhil|RN)$/;
/** Tags of plural nouns. */
const PLURAL = /^N/;

/** What it takes to tell names from other words with a capital. */
interface Article {
  readonly tokens: readonly Token[];
  readonly isSay: SpeechLexicon['isSay'];
  /** In a German article, where a capital alone does not make a name. */
  readonly familyNames: ReadonlySet<string> | undefined;
  /** In any other, words with a capital that no sentence start accounts for, and family names that are words. */
  readonly capitals: ReadonlySet<string>;
  readonly families: ReadonlySet<string>;
}

/** The names in an article, in order. O(tokens). */
export function findNames(
  tokens: readonly Token[],
  isSay: SpeechLexicon['isSay'],
  familyNames: ReadonlySet<string> | undefined,
): Raw[] {
  const raws: Raw[] = [];
  const german = familyNames !== undefined;
  const capitals = german ? new Set<string>() : capitalsWithin(tokens);
  const families = german ? new Set<string>() : familiesLikeWords(tokens);
  const article: Article = { tokens, isSay, familyNames, capitals, families };
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i]!;
    if (!first.isCapital || (isDayOrMonth(first) && !isNamedAsMonth(tokens, i))) continue;
    const end = endOfCapitals(tokens, i, german);
    const dateline = endOfDateline(tokens, i, end);
    if (dateline >= 0) {
      i = dateline;
      continue;
    }
    const phrase = trimPhrase(article, i, end);
    const raw = nameIn(article, i, phrase, raws.at(-1));
    if (raw) raws.push(raw);
    i = Math.max(i, phrase.to - 1);
  }
  return raws;
}

/** The end of the words that belong together from a capital on. */
function endOfCapitals(tokens: readonly Token[], first: number, german: boolean): number {
  let to = first;
  while (to < tokens.length && joins(tokens, first, to, german)) {
    const possessive = isPossessive(tokens[to]!) && !isInsideName(tokens, first, to);
    to++;
    if (possessive) break;
    to = afterNickname(tokens, to);
    if (isOfMany(tokens, to)) to++;
  }
  while (to - first > 1 && OPENER.test(tokens[to - 1]!.norm)) to--;
  return to;
}

/** "Mayor", and the letters of "Labour MP Ann Lee". */
const isOffice = ({ text, norm }: Token): boolean => isTitle(bare(norm)) || POST_NOMINAL.test(text);

/** The phrase without what stands before the name. */
function trimPhrase({ tokens, isSay, familyNames, families }: Article, first: number, end: number): NameRange {
  const { norm, region } = tokens[first]!;
  let from = first;
  const isBody = end - first > 1 && (NO_PERSON.has(bare(tokens[end - 1]!.norm)) || hasSeat(tokens, first, end));
  const isFamily =
    end === first + 1 && families.has(norm) && !startsSentence(tokens, first) && isBesideSay(tokens, first, isSay);
  while (!isFamily && from < end && isNoName(tokens[from]!, from === first && startsSentence(tokens, first), isBody))
    from++;
  for (let k = from + 1; k < end - 1; k++)
    if (tokens[k]!.region === region && isOffice(tokens[k]!) && !isBody) from = k + 1;
  for (let k = Math.max(from + 1, end - MOST_WORDS); k < end - 1; k++)
    if (isBodyBefore(tokens, from, k)) {
      from = k;
      break;
    }
  if (familyNames) return trimNouns(tokens, { from, to: end }, familyNames);
  return isRole(tokens, from, end) ? { from: from + 1, to: end, role: from } : { from, to: end, role: -1 };
}

/** The name in a phrase that begins at `first` with titles, if it is one. */
function nameIn(
  article: Article,
  first: number,
  { from, to, role }: NameRange,
  before: Raw | undefined,
): Raw | undefined {
  const { tokens, isSay, familyNames } = article;
  const { region } = tokens[first]!;
  let last = to;
  while (last > from && POST_NOMINAL.test(tokens[last - 1]!.text)) last--;
  const words = tokens.slice(from, last).filter((one) => one.region === region && (one.isWord || one.text === '&'));
  const [only] = words;
  if (only === undefined || words.filter(({ isCapital }) => isCapital).length > MOST_WORDS) return undefined;
  // "Schwager Praxmarers" is not Praxmarer.
  const isOwner = words.length === 1 && familyNames !== undefined && isGenitive(only.text, familyNames);
  const isTitled = (at: number) => !isOwner && (isTitle(bare(tokens[at]!.norm)) || at === role);
  const titles = tokens.slice(first, from).flatMap(({ norm }, k) => (isTitled(first + k) ? bare(norm) : []));
  for (let k = last; k < to && words.length > 1; k++) titles.push(tokens[k]!.norm);
  if (words.length === 1 && titles.length === 0 && isOtherWord(article, from, only, tokens[to])) return undefined;
  let opens = titles.length > 0 ? first : from;
  while (opens < from && !isTitled(opens) && isNoName(tokens[opens]!, false, false)) opens++;
  const ending = lengthOfEnding(words.at(-1)!, familyNames);
  return {
    from: opens,
    to,
    words: words.map((word, k) => spell(tokens, tokens.indexOf(word, from), k + 1 === words.length ? ending : 0)),
    titles,
    gender: familyNames !== undefined && GERMAN_MEN.test(only.norm) ? 'm' : undefined,
    start: only.start,
    end: words.at(-1)!.end - ending,
    possessive: ending > 0,
    region,
    introduced: words.length > 1 && isIntroduced(tokens, first, to),
    speaks: isSay(tokens[to]?.norm ?? '') || isSay(tokens[opens - 1]?.norm ?? ''),
    abbreviates: words.length === 1 && abbreviates(tokens, from, before),
  };
}

/** Whether a single word with a capital and without a title is no name. */
function isOtherWord(
  { tokens, familyNames, capitals }: Article,
  from: number,
  only: Token,
  next: Token | undefined,
): boolean {
  return familyNames
    ? !isGermanName(only, tokens[from - 1], familyNames)
    : startsSentence(tokens, from) && isCommon(only, next, capitals);
}

/** Words with a capital that no sentence start accounts for. */
function capitalsWithin(tokens: readonly Token[]): Set<string> {
  return new Set(tokens.flatMap(({ isCapital, norm }, at) => (isCapital && tokens[at - 1]?.isWord ? norm : [])));
}

/** "Fans cheered", "Local author": a word of the language that has its capital from the sentence; "Brown said" may be somebody. */
function isCommon({ norm }: Token, next: Token | undefined, capitals: ReadonlySet<string>): boolean {
  const words = wordClassesOf('en');
  const known = words.get(norm);
  if (!known || capitals.has(norm) || isKnownFirstName(norm) || NO_PERSON.has(norm)) return false;
  const describes = next?.isWord === true && !next.isCapital && /^[nN]/.test(words.get(next.norm)?.tag ?? '');
  return PLURAL.test(known.tag) || norm === 'others' || describes;
}

/** The ending of "Lee's" and "the Hulls'". */
const POSSESSIVE = /['’][sS]?$/;

/** A word as spelled in the name: with the apostrophe of "Tenants' League", without the ending of "Lee's". */
function spell(tokens: readonly Token[], at: number, ending: number): string {
  const { text } = tokens[at]!;
  if (ending > 0) return text.slice(0, -ending);
  return isOfMany(tokens, at + 1) ? `${text}'` : text;
}

/** Letters of the ending that makes a name possessive: "Lee's", in a German article also "Rademanns". */
function lengthOfEnding({ text }: Token, familyNames: ReadonlySet<string> | undefined): number {
  const marked = POSSESSIVE.exec(text)?.[0].length ?? 0;
  return marked === 0 && familyNames !== undefined && isGenitive(text, familyNames) ? 1 : marked;
}

function abbreviates(tokens: readonly Token[], at: number, before: Raw | undefined): boolean {
  if (!before || before.words.length < 2 || before.to !== at - 1 || tokens[at - 1]!.text !== '(') return false;
  const initials = before.words.map((word) => word[0]!);
  const { text } = tokens[at]!;
  return initials.join('') === text || initials.filter((letter) => isUpper(letter.charCodeAt(0))).join('') === text;
}

function joins(tokens: readonly Token[], first: number, at: number, german: boolean): boolean {
  const token = tokens[at]!;
  if (at > first && (token.start - tokens[at - 1]!.end > MOST_BLANKS || token.region !== tokens[first]!.region))
    return false;
  if (token.isCapital) return !isDayOrMonth(token) || at === first || token.norm === 'may';
  if (!german && at > first && (opensSeat(tokens, at) || goesOnBehindAnd(tokens, first, at))) return true;
  const isDen = token.text === 'den' && tokens[at - 1]?.text === 'van';
  if (at === first || !(isParticle(token) || isDen)) return false;
  if (german && token.text === 'der' && !/^v[ao]n$/i.test(tokens[at - 1]!.text)) return false;
  let named = first;
  while (named < at && named - first < MOST_WORDS && isBeforeName(tokens[named]!, german)) named++;
  const names = at - named;
  // "Fabian Stork von Korrekta" is of a firm, "Jan Peter von Damm" has two first names.
  const isOf = german ? token.text === 'von' : token.text === 'van' && token.norm === 'of';
  if (isOf && names > 1 && !isKnownFirstName(tokens[at - 1]!.norm) && !NOBLE.test(tokens[at - 1]!.norm)) return false;
  const next = tokens[at + 1];
  // "Angaben von Ann Lee", "Ann Lee zu Beginn": "von" and "zu" are not part of the name.
  if (german && next && (isKnownFirstName(next.norm) || isGermanNoun(next.norm))) return false;
  // "Ann Lee zu der Frage".
  const isZuDer = german && token.text === 'zu' && next?.text === 'der';
  const goesOn = next !== undefined && !isZuDer && (isParticle(next) || (token.text === 'van' && next.text === 'den'));
  const last = tokens[at + 2];
  // "Ann Lee von der Hochschule".
  return next?.isCapital === true || (goesOn && last?.isCapital === true && !(german && isGermanNoun(last.norm)));
}

function isBeforeName({ norm }: Token, german: boolean): boolean {
  return isTitle(bare(norm)) || (german && (isGermanRole(norm) || FUNCTION_WORDS.has(norm)));
}

/** German ranks that stand between names: "Ann Freiherrin von Rhön". */
const NOBLE =
  /^(?:freiherr|freifrau|freiherrin|freiin|edler|edle|graf|gräfin|fürst|fürstin|prinz|prinzessin|ritter|baron|baronin)$/;

/** "Van", "dos": a word of a family name. In articles read through a gloss, a word and its norm differ. */
function isParticle({ text, norm }: Token): boolean {
  return PARTICLE.test(text) || (text !== norm && GLOSSED_PARTICLE.test(text));
}

function isPossessive({ text }: Token): boolean {
  return POSSESSIVE.test(text);
}

function isNoName({ norm }: Token, opensSentence: boolean, isBody: boolean): boolean {
  const word = bare(norm);
  if (word === 'will' && !opensSentence) return false;
  return (
    (isTitle(word) && !isBody) ||
    FUNCTION_WORDS.has(word) ||
    OPENER.test(word) ||
    isUnglossed(norm) ||
    (opensSentence && word.length < 2)
  );
}
