import { isTitle, NO_PERSON } from '../text/lexicons/en/names.js';
import { BODIES } from '../text/lexicons/en/nouns.js';
import { FEMALE, isKnownFirstName, MALE } from '../text/lexicons/first-names.js';
import { FUNCTION_WORDS } from '../text/lexicons/function-words.js';
import type { SpeechLexicon } from './lexicon.js';
import { isBehindBlank, isDash, startsSentence, type Token } from './tokens.js';
import { wordClassesOf } from './word-classes.js';

const DAY =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|aug|sept|sep|oct|nov|dec)\.?$|^(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|januar|februar|märz|mai|juni|juli|oktober|dezember)$/;

/** "Monday", "May", "Sept." */
export function isDayOrMonth(token: Token): boolean {
  return DAY.test(token.norm);
}

/** A word without the full stop of an abbreviation. */
export function bare(norm: string): string {
  return norm.replace(/\.$/, '');
}

/** Most tokens of the state, the date and the agency behind the place of a dateline. */
const LONGEST_DATELINE = 10;
const MONTH = /^(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec)\.$/i;

/**
 * "HULL -- The council", "PORT HULL, Maine, May 3 (AP) —": the dash behind where and when a report was written, which are
 * not who speaks; −1 if a name is none of that.
 */
export function endOfDateline(tokens: readonly Token[], from: number, to: number): number {
  const isLoud = tokens.slice(from, to).every(({ text }) => text.length > 3 && text === text.toUpperCase());
  if (!isLoud || !startsSentence(tokens, from)) return -1;
  for (let at = to; at < Math.min(tokens.length, to + LONGEST_DATELINE); at++) {
    const token = tokens[at]!;
    if (isDash(token)) return to === at || tokens[at + 1]?.isCapital === true ? at : -1;
    const goesOn = token.isCapital || /^(?:[,.()/]|\d+)$/.test(token.text) || MONTH.test(token.text);
    if (!goesOn) return -1;
  }
  return -1;
}

/** "From" of Al From: family names that are little words otherwise. */
export function familiesLikeWords(tokens: readonly Token[]): Set<string> {
  const isFamily = ({ isCapital, norm }: Token, at: number) =>
    isCapital &&
    FUNCTION_WORDS.has(norm) &&
    isKnownFirstName(tokens[at - 1]?.norm ?? '') &&
    tokens[at - 1]!.isCapital &&
    tokens[at + 1]?.isCapital !== true;
  return new Set(tokens.filter(isFamily).map(({ norm }) => norm));
}

/** Whether a verb of saying stands beside a token. */
export function isBesideSay(tokens: readonly Token[], at: number, isSay: SpeechLexicon['isSay']): boolean {
  return isSay(tokens[at - 1]?.norm ?? '') || isSay(tokens[at + 1]?.norm ?? '');
}

/** Bodies that are called after where they are or what they are for. */
const SEATED =
  /^(?:academy|agency|alliance|association|authority|bank|board|bureau|center|centre|chamber|church|city|coalition|college|commission|committee|commonwealth|confederation|council|county|court|department|diocese|duchy|emirate|federation|foundation|friends|fund|guild|institute|institution|isle|kingdom|league|ministry|museum|office|principality|province|republic|school|society|trust|union|university)$/;

/** "The Department for Transport" */
const CARES = /^(?:department|ministry|centre|center|institute|agency)$/;
/** Bodies that may be told of somebody's deeds. */
const DECIDES = /^(?:committee|council|board|court|guild|office|commission)$/;
const OF = /^(?:of|for)$/;

/** "The Institute | of Cartography", "the Office | for Fair Lending": the name of a body goes on. */
export function opensSeat(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    OF.test(tokens[at]!.text) &&
    SEATED.test(tokens[at - 1]!.norm) &&
    next?.isCapital === true &&
    !isDayOrMonth(next) &&
    !isTitle(bare(next.norm)) &&
    !isKnownFirstName(next.norm) &&
    // "Tom Church of Hull", "left the Foreign Office for Google", "told the Committee of Cole's lies"
    !isKnownFirstName(tokens[at - 2]?.norm ?? '') &&
    (tokens[at]!.text === 'of' || tokens[at + 2]?.isCapital === true || CARES.test(tokens[at - 1]!.norm)) &&
    !(DECIDES.test(tokens[at - 1]!.norm) && /['’]s?$/.test(next.text))
  );
}

/** "The Department of Health | and Human Services", "Hull Grain | & Freight". */
export function goesOnBehindAnd(tokens: readonly Token[], first: number, at: number): boolean {
  const next = tokens[at + 1];
  if (next?.isCapital !== true || !tokens[at - 1]!.isCapital) return false;
  if (tokens[at]!.text === '&') return !isKnownFirstName(next.norm);
  // "The Department of Health and Pfizer agreed"
  const isTask = wordClassesOf('en').has(next.norm) && !NO_PERSON.has(next.norm) && !isTitle(bare(next.norm));
  return tokens[at]!.text === 'and' && isTask && !isKnownFirstName(next.norm) && hasSeat(tokens, first, at);
}

/** "Foreign Ministry of Hull", but not "University of Hull Professor Ann Lee". */
export function hasSeat(tokens: readonly Token[], from: number, to: number): boolean {
  let at = from + 1;
  while (at < to && !(OF.test(tokens[at]!.text) && SEATED.test(tokens[at - 1]!.norm))) at++;
  return at < to && !tokens.slice(at + 1, to).some(({ norm }) => isTitle(bare(norm)));
}

/**
 * The apostrophe in "Teachers' Union" is inside a name, since the body belongs to many; in "the Hulls' council" it ends
 * one.
 */
export function isOfMany(tokens: readonly Token[], mark: number): boolean {
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

/** Whose name is only part of that of a body: "Women's Aid", "King's College". */
const OWNER = /^(?:women|men|children|people|king|queen|lloyd)['’]s$/;

/** The ending of "St Mary's Hospital" and of "Women's Aid" is inside a name; that of "Lee's Council" ends one. */
export function isInsideName(tokens: readonly Token[], first: number, at: number): boolean {
  const { norm, region } = tokens[at]!;
  const body = tokens[at + 1];
  return (
    (OWNER.test(norm) || (at > first && /^(?:st\.?|saint)$/.test(tokens[at - 1]!.norm))) &&
    body?.isCapital === true &&
    body.region === region &&
    isBehindBlank(tokens, at + 1) &&
    !isTitle(bare(body.norm)) &&
    !isKnownFirstName(body.norm) &&
    !isDayOrMonth(body)
  );
}

/** Most tokens of a nickname in quotation marks, marks included. */
const NICKNAME = 4;

/** In “Ann ‘Captain’ Lee”, the position of the family name, after the nickname; `at` if there is no nickname. */
export function afterNickname(tokens: readonly Token[], at: number): number {
  const marked = tokens[at]?.region ?? -1;
  if (marked < 0 || tokens[at - 1]!.region >= 0 || !isKnownFirstName(tokens[at - 1]!.norm)) return at;
  let to = at;
  while (to - at < NICKNAME && tokens[to]?.region === marked) to++;
  const next = tokens[to];
  const hasWord = tokens.slice(at, to).some(({ isWord }) => isWord);
  return hasWord && next?.isCapital && next.region < 0 && !isDayOrMonth(next) ? to : at;
}

/**
 * "Staff Ann Lee" in "the chief of Staff Ann Lee": words for bodies and places before a first name are not part of the
 * name.
 */
export function isBodyBefore(tokens: readonly Token[], from: number, at: number): boolean {
  if (!(FEMALE.has(tokens[at]!.norm) || MALE.has(tokens[at]!.norm))) return false;
  for (let k = from; k < at; k++) {
    const { norm } = tokens[k]!;
    if (!NO_PERSON.has(norm) || /^(?:san|los)$/.test(norm) || isKnownFirstName(norm)) return false;
  }
  return true;
}

/** "Landlord Ann Lee said": the capital is due to the sentence, and a first name and another name follow. */
export function isRole(tokens: readonly Token[], at: number, to: number): boolean {
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
export function isNamedAsMonth(tokens: readonly Token[], at: number): boolean {
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
export function isIntroduced(tokens: readonly Token[], from: number, to: number): boolean {
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
