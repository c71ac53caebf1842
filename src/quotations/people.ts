import { isGermanNoun, isGermanRole } from '../text/lexicons/de/nouns.js';
import { isTitle, NO_PERSON } from '../text/lexicons/en/names.js';
import { BODIES } from '../text/lexicons/en/nouns.js';
import { FEMALE, isKnownFirstName, MALE } from '../text/lexicons/first-names.js';
import { FUNCTION_WORDS } from '../text/lexicons/function-words.js';
import { germanFamilyNames, isGenitive, isGermanName, trimNouns } from './german-names.js';
import { isUnglossed } from './glosses/gloss-tokens.js';
import { joinNames, type NameFound, type Person } from './join-names.js';
import type { SpeechLexicon } from './lexicon.js';
import {
  bare,
  endOfDateline,
  familiesLikeWords,
  goesOnBehindAnd,
  hasSeat,
  isBesideSay,
  isDayOrMonth,
  opensSeat,
} from './name-parts.js';
import { isBehindBlank, MOST_BLANKS, startsSentence, type Token } from './tokens.js';
import { wordClassesOf } from './word-classes.js';

export type { Gender, Person } from './join-names.js';

/** A name in the text. */
export interface Mention {
  /** Tokens including titles, half-open. */
  readonly from: number;
  readonly to: number;
  /** Code units of the name without titles. */
  readonly start: number;
  readonly end: number;
  /** Index of the person. */
  person: number;
  readonly possessive: boolean;
  readonly region: number;
}

export interface People {
  readonly people: readonly Person[];
  readonly mentions: readonly Mention[];
  /** Per token, the index of the mention it belongs to, or −1. */
  readonly mentionAt: Int32Array;
}

interface Raw extends NameFound {
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

/** Finds the names in an article and joins those of the same person or body. O(tokens). */
export function findPeople(
  tokens: readonly Token[],
  { language, isSay }: Pick<SpeechLexicon, 'language' | 'isSay'>,
): People {
  const german = language === 'de';
  const raws = findNames(tokens, isSay, german ? germanFamilyNames(tokens, isSay) : undefined);
  const { people, personOf } = joinNames(raws);
  const mentionAt = new Int32Array(tokens.length).fill(-1);
  const mentions = raws.map((raw, i): Mention => {
    const person = personOf[i]!;
    mentionAt.fill(i, raw.from, raw.to);
    people[person]!.mentions.push(i);
    return {
      from: raw.from,
      to: raw.to,
      start: raw.start,
      end: raw.end,
      person,
      possessive: raw.possessive,
      region: raw.region,
    };
  });
  return { people, mentions, mentionAt };
}

/** @param familyNames for a German article, where a capital alone does not make a name. */
function findNames(
  tokens: readonly Token[],
  isSay: SpeechLexicon['isSay'],
  familyNames: ReadonlySet<string> | undefined,
): Raw[] {
  const raws: Raw[] = [];
  const german = familyNames !== undefined;
  const capitals = german ? new Set<string>() : capitalsWithin(tokens);
  const families = german ? new Set<string>() : familiesLikeWords(tokens);
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i]!;
    if (!first.isCapital || (isDayOrMonth(first) && !isNamedAsMonth(tokens, i))) continue;
    let to = i;
    while (to < tokens.length && joins(tokens, i, to, german)) {
      const possessive = isPossessive(tokens[to]!);
      to++;
      if (possessive) break;
      to = afterNickname(tokens, to);
      if (isOfMany(tokens, to)) to++;
    }
    while (to - i > 1 && OPENER.test(tokens[to - 1]!.norm)) to--;
    const dateline = endOfDateline(tokens, i, to);
    if (dateline >= 0) {
      i = dateline;
      continue;
    }
    let from = i;
    const isBody = to - i > 1 && (NO_PERSON.has(bare(tokens[to - 1]!.norm)) || hasSeat(tokens, i, to));
    const isFamily =
      to === i + 1 && families.has(first.norm) && !startsSentence(tokens, i) && isBesideSay(tokens, i, isSay);
    while (!isFamily && from < to && isNoName(tokens[from]!, from === i && startsSentence(tokens, i), isBody)) from++;
    for (let k = from + 1; k < to - 1; k++)
      if (tokens[k]!.region === first.region && isTitle(bare(tokens[k]!.norm)) && !isBody) from = k + 1;
    for (let k = Math.max(from + 1, to - MOST_WORDS); k < to - 1; k++)
      if (isBodyBefore(tokens, from, k)) {
        from = k;
        break;
      }
    const trimmed = familyNames ? trimNouns(tokens, { from, to }, familyNames) : undefined;
    const role = trimmed?.role ?? (isRole(tokens, from, to) ? from : -1);
    if (trimmed) ({ from, to } = trimmed);
    else if (role >= 0) from++;
    let last = to;
    while (last > from && POST_NOMINAL.test(tokens[last - 1]!.text)) last--;
    const words = tokens
      .slice(from, last)
      .filter(({ region, isWord, text }) => region === first.region && (isWord || text === '&'));
    // "Schwager Praxmarers" is not Praxmarer.
    const isOwner = words.length === 1 && familyNames !== undefined && isGenitive(words[0]!.text, familyNames);
    const isTitled = (at: number) => !isOwner && (isTitle(bare(tokens[at]!.norm)) || at === role);
    const titles = tokens.slice(i, from).flatMap(({ norm }, k) => (isTitled(i + k) ? bare(norm) : []));
    for (let k = last; k < to && words.length > 1; k++) titles.push(tokens[k]!.norm);
    let opens = titles.length > 0 ? i : from;
    while (opens < from && !isTitled(opens) && isNoName(tokens[opens]!, false, false)) opens++;
    const [only] = words;
    const isShort = words.length === 1 && titles.length === 0;
    const isName =
      only !== undefined &&
      !(isShort && familyNames !== undefined && !isGermanName(only, tokens[from - 1], familyNames)) &&
      !(isShort && familyNames === undefined && startsSentence(tokens, from) && isCommon(only, tokens[to], capitals));
    if (isName && words.filter(({ isCapital }) => isCapital).length <= MOST_WORDS) {
      const ending = lengthOfEnding(words.at(-1)!, familyNames);
      raws.push({
        from: opens,
        to,
        words: words.map((word, k) => spell(tokens, tokens.indexOf(word, from), k + 1 === words.length ? ending : 0)),
        titles,
        gender: german && GERMAN_MEN.test(words[0]!.norm) ? 'm' : undefined,
        start: words[0]!.start,
        end: words.at(-1)!.end - ending,
        possessive: ending > 0,
        region: first.region,
        introduced: words.length > 1 && isIntroduced(tokens, i, to),
        speaks: isSay(tokens[to]?.norm ?? '') || isSay(tokens[opens - 1]?.norm ?? ''),
        abbreviates: words.length === 1 && abbreviates(tokens, from, raws.at(-1)),
      });
    }
    i = Math.max(i, to - 1);
  }
  return raws;
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

/**
 * The apostrophe in "Teachers' Union" is inside a name, since the body belongs to many; in "the Hulls' council" it ends
 * one.
 */
function isOfMany(tokens: readonly Token[], mark: number): boolean {
  const body = tokens[mark + 1];
  return (
    /^['’]$/.test(tokens[mark]?.text ?? '') &&
    tokens[mark - 1]!.text.endsWith('s') &&
    tokens[mark - 1]!.end === tokens[mark]!.start &&
    body?.isCapital === true &&
    isBehindBlank(tokens, mark + 1) &&
    NO_PERSON.has(body.norm)
  );
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

/** Most tokens of a nickname in quotation marks, marks included. */
const NICKNAME = 4;

/** In “Ann ‘Captain’ Lee”, the position of the family name, after the nickname; `at` if there is no nickname. */
function afterNickname(tokens: readonly Token[], at: number): number {
  const marked = tokens[at]?.region ?? -1;
  if (marked < 0 || tokens[at - 1]!.region >= 0 || !isKnownFirstName(tokens[at - 1]!.norm)) return at;
  let to = at;
  while (to - at < NICKNAME && tokens[to]?.region === marked) to++;
  const next = tokens[to];
  const hasWord = tokens.slice(at, to).some(({ isWord }) => isWord);
  return hasWord && next?.isCapital && next.region < 0 && !isDayOrMonth(next) ? to : at;
}

function abbreviates(tokens: readonly Token[], at: number, before: Raw | undefined): boolean {
  if (!before || before.words.length < 2 || before.to !== at - 1 || tokens[at - 1]!.text !== '(') return false;
  return before.words.map((word) => word[0]).join('') === tokens[at]!.text;
}

/**
 * "Staff Ann Lee" in "the chief of Staff Ann Lee": words for bodies and places before a first name are not part of the
 * name.
 */
function isBodyBefore(tokens: readonly Token[], from: number, at: number): boolean {
  if (!(FEMALE.has(tokens[at]!.norm) || MALE.has(tokens[at]!.norm))) return false;
  for (let k = from; k < at; k++) {
    const { norm } = tokens[k]!;
    if (!NO_PERSON.has(norm) || /^(?:san|los)$/.test(norm) || isKnownFirstName(norm)) return false;
  }
  return true;
}

/** "Landlord Ann Lee said": the capital is due to the sentence, and a first name and another name follow. */
function isRole(tokens: readonly Token[], at: number, to: number): boolean {
  if (to - at < 3 || !startsSentence(tokens, at)) return false;
  const { norm } = tokens[at]!;
  return (
    /^\p{L}{3,}$/u.test(norm) &&
    !isKnownFirstName(norm) &&
    !NO_PERSON.has(norm) &&
    isKnownFirstName(tokens[at + 1]!.norm)
  );
}

/** "April Voss said", not "in April Congress said". */
function isNamedAsMonth(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    /^(?:april|may|june|august|jan)$/.test(tokens[at]!.norm) &&
    next?.isCapital === true &&
    isBehindBlank(tokens, at + 1) &&
    !isDayOrMonth(next) &&
    !NO_PERSON.has(next.norm) &&
    !/^(?:in|on|by|of|since|until|till|last|this|next|early|mid|late|from|to|and|im|seit|bis|ende|anfang|mitte)$/.test(
      tokens[at - 1]?.norm ?? '',
    )
  );
}

/** "goalkeeper Ann Lee", "Ann Lee, who", "Ann Lee, 34,", "Ann Lee, the owner,". */
function isIntroduced(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1];
  if (
    before?.isWord &&
    !before.isCapital &&
    /(?:[^aeiou]er|or|ist|ian|man|woman|ant|ent|eer|chief|coach|captain|owner|nurse)$/.test(before.norm) &&
    !FUNCTION_WORDS.has(before.norm) &&
    !BODIES.has(before.norm)
  )
    return true;
  return (
    tokens[to]?.text === ',' && /^(?:who|whose|\d{1,3}|the|a|an|der|die|ein|eine)$/.test(tokens[to + 1]?.norm ?? '')
  );
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
