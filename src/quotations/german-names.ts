import { isGermanNoun, isGermanRole } from '../text/lexicons/de/nouns.js';
import { isTitle, NO_PERSON } from '../text/lexicons/en/names.js';
import { isKnownFirstName } from '../text/lexicons/first-names.js';
import { FUNCTION_WORDS } from '../text/lexicons/function-words.js';
import type { SpeechLexicon } from './lexicon.js';
import { isBehindBlank, type Range, startsSentence, type Token } from './tokens.js';

/** What is left of a row of capitals when the nouns around the name are gone; empty if there is no name. */
export interface NameRange extends Range {
  /** The noun for a person directly before the name, or −1: "Hebamme Vroni Stocker". */
  readonly role: number;
}

/** Opens a sentence before nouns that are no names: "Diese Frist", "Weitere Artikel". */
const OPENER =
  /^(?:dies|jen|jed|sein|ihr|unser|mein|kein|manch|solch|welch|all|beid|einig|mehrer|viel|wenig|weiter|ander|erst|erster|letzt|zahlreich|sämtlich|etlich|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)(?:e[mnrs]?)?$|^(?:deren|dessen|lediglich|insbesondere|bereits|obwohl|ab|beim|per|heute|gestern|rund|etwa|fast|nur|auch|sehen|wollen|befürchten)$/;
const ARTICLE = /^(?:d(?:er|ie|as|em|en|es)|(?:k?ein|sein|ihr)(?:e[mnrs]?)?|i[mn]|zum|zur|vom|beim)$/;
const ADDRESS = /^(?:herrn?|frau)$/;
/** Small words between a first name and a family name. */
const PARTICLE = /^(?:von|vom|van|zu|zum|der|den|dem|de)$/;
/** What stands before the first word of a sentence in quotation marks or behind a colon. */
const OPENING = /^["“”„‟«»‘’‚‛':]$/;
const ADJECTIVE = /..e[mnrs]?$/;
/** Adjectives of peoples and towns: "Deutsche", "Russische", "Berliner". */
const NAMELIKE = /^deutsch|ische[mnrs]?$|er$/;
/** Bodies whose compounds are names by themselves: "der Mieterverein", "die Stadtpolizei". */
const BODY_ALONE =
  /^\p{L}{3,}(?:verband|verein|ministerium|gericht|polizei|feuerwehr|kommission|direktion|union|partei|gewerkschaft|staatsanwaltschaft|verwaltung|behörde|bündnis|klub|club|rundfunk|bund|institut|universität|genossenschaft|stiftung|fraktion|regierung)s?$|^(?:staatsanwaltschaft|rechnungshof|gerichtshof|stadtwerke|bürgerinitiative|(?:finanz|bundes|landes|kanzler|jugend|bau|ordnungs|gesundheits|umwelt)amt|(?:wirtschafts|handels|ärzte|arbeiter|landwirtschafts)kammer)$/u;

/** Bodies and places that have names of their own: "Verlag Orbis". */
const BODY =
  /(?:verlag|firma|verein|verband|gewerkschaft|partei|konzern|gesellschaft|agentur|magazin|stiftung|institut|initiative|bündnis|organisation|klub|club|universität|hochschule|bank|gruppe|abteilung|kette|werke?|amt|gericht|hersteller|anbieter|betreiber|familie|kanton|land|gemeinde|stadt|provinz|insel|republik|polizei|feuerwehr|klinik|kreis|bezirk|theater|museum|flughafen|zeitung|ministerium|regierung|verwaltung|direktion)s?$/;

/**
 * Cuts a row of German capitals down to the name in it, as nouns before and behind a name have capitals, too.
 * O(words).
 */
export function trimNouns(
  tokens: readonly Token[],
  { from: start, to: end }: Range,
  familyNames: ReadonlySet<string>,
): NameRange {
  let from = start;
  let to = end;
  // "Koch sagte" of Peter Koch, but "der Koch sagte"; "Frau Bauer".
  const isFamily = (at: number) =>
    (familyNames.has(tokens[at]!.text) && !ARTICLE.test(tokens[at - 1]?.norm ?? '')) ||
    ADDRESS.test(tokens[at - 1]?.norm ?? '');
  const isNoun = (at: number) => !isKnownFirstName(tokens[at]!.norm) && isGermanNoun(tokens[at]!.norm) && !isFamily(at);
  const opens = startsSentence(tokens, start) || OPENING.test(tokens[start - 1]!.text);
  if (opens && OPENER.test(tokens[start]?.norm ?? '')) from++;
  const first = firstNameIn(tokens, { from, to });
  const isRole = (at: number) => at >= start && isGermanRole(tokens[at]!.norm);
  if (first >= 0) return { from: first, to, role: isRole(first - 1) ? first - 1 : -1 };
  // "Dalmors Botschafterin Hedda Brunn"
  for (let at = to - 2; at >= from; at--)
    if (isRole(at) && tokens[at + 1]!.isCapital) return { from: at + 1, to, role: at };
  const isCommon = (at: number) => isNoun(at) && !NO_PERSON.has(tokens[at]!.norm);
  const isBody = (at: number) =>
    to - at === 1
      ? BODY_ALONE.test(tokens[at]!.norm)
      : to > at && tokens[at + 1]!.isCapital && BODY.test(tokens[at]!.norm);
  while (from < to && isCommon(from) && !isBody(from)) from = behindParticles(tokens, from + 1, to);
  if (from === to || isBody(from)) return { from, to, role: -1 };
  const { norm } = tokens[from]!;
  const isAdjective = ADJECTIVE.test(norm) && !isNoun(from);
  // A capital adjective inside a sentence begins a name: "die Neue Mitte".
  if (!isAdjective || (opens && from === start && !NAMELIKE.test(norm)))
    while (to - 1 > from && isCommon(to - 1) && !isRole(to - 1)) to--;
  while (to > from && !tokens[to - 1]!.isCapital) to--;
  const isOnlyAdjective = isAdjective && to - from === 1 && end > to;
  return { from: isOnlyAdjective ? to : from, to, role: -1 };
}

/** The first known first name that another capital follows, or −1. */
function firstNameIn(tokens: readonly Token[], { from, to }: Range): number {
  for (let at = from; at < to - 1; at++)
    if (isKnownFirstName(tokens[at]!.norm) && !NO_PERSON.has(tokens[at]!.norm)) return at;
  return -1;
}

/** "Angaben von Interpol": past the words in small letters. */
function behindParticles(tokens: readonly Token[], at: number, to: number): number {
  let next = at;
  while (next < to && !tokens[next]!.isCapital) next++;
  return next;
}

/**
 * Words that occur somewhere in the article after a known first name, a title, or a title and an unknown first name; or
 * after any capitalised word, if they speak elsewhere. On their own they stand for that name.
 */
export function germanFamilyNames(tokens: readonly Token[], isSay: SpeechLexicon['isSay']): Set<string> {
  const isTitled = ({ norm }: Token) => isTitle(norm.replace(/\.$/, '')) || isGermanRole(norm);
  const isBehindCapital = (at: number) =>
    at > 0 &&
    tokens[at]!.isCapital &&
    tokens[at - 1]!.isCapital &&
    isBehindBlank(tokens, at) &&
    !FUNCTION_WORDS.has(tokens[at - 1]!.norm);
  const speaking = new Set(
    tokens.flatMap((token, at) =>
      token.isCapital && !isBehindCapital(at) && speaks(tokens, at, isSay) ? token.text : [],
    ),
  );
  const names = new Set<string>();
  /** Behind a role: "der Schwager Krolls" may be Kroll's. */
  const perhaps = new Set<string>();
  for (let i = 1; i < tokens.length; i++) {
    const { text, norm } = tokens[i]!;
    if (isBehindParticles(tokens, i) || isBodyAlone(tokens[i]!) || isAbbreviated(tokens, i)) names.add(text);
    if (!isBehindCapital(i) || isNoFamilyName(norm)) continue;
    const before = tokens[i - 1]!;
    // "Peter Krolls Antrag" is Kroll's.
    const owns = text.endsWith('s') && tokens[i + 1]?.isCapital === true;
    if ((isKnownFirstName(before.norm) && !owns) || ADDRESS.test(before.norm)) names.add(text);
    else if (
      !isGermanNoun(norm) &&
      (isTitled(before) ||
        BODY.test(before.norm) ||
        speaking.has(text) ||
        (isBehindCapital(i - 1) && isTitled(tokens[i - 2]!)))
    )
      perhaps.add(text);
  }
  for (const text of perhaps) if (!(text.endsWith('s') && names.has(text.slice(0, -1)))) names.add(text);
  return names;
}

/** "Thorsten K.", as German papers call who stands before a court. */
function isAbbreviated(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at]!;
  const isLast = tokens[at + 1]?.isCapital !== true;
  return /^\p{Lu}\.$/u.test(text) && isLast && isBehindBlank(tokens, at) && isKnownFirstName(tokens[at - 1]!.norm);
}

/** "Mieterverein", but not "Mietervereins". */
function isBodyAlone({ isCapital, norm }: Token): boolean {
  return isCapital && !/(?<!ni)s$/.test(norm) && BODY_ALONE.test(norm);
}

/** "Ann von der Aue", "Richter Arnulf von Rhön": the capital is a family name, though particles part it from the first. */
function isBehindParticles(tokens: readonly Token[], at: number): boolean {
  if (!tokens[at]!.isCapital || isGermanNoun(tokens[at]!.norm)) return false;
  let before = at - 1;
  while (before > 0 && at - before <= 2 && PARTICLE.test(tokens[before]!.text)) before--;
  if (before === at - 1) return false;
  const first = tokens[before]!;
  return isKnownFirstName(first.norm) || (first.isCapital && isGermanRole(tokens[before - 1]?.norm ?? ''));
}

/** "Kroll: “…”", "Kroll sagte", "so Kroll". */
function speaks(tokens: readonly Token[], at: number, isSay: SpeechLexicon['isSay']): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (next?.text === ':') return startsSentence(tokens, at);
  return (
    before?.norm === 'so' || (before !== undefined && isSay(before.norm)) || (next !== undefined && isSay(next.norm))
  );
}

function isNoFamilyName(norm: string): boolean {
  return norm.length < 3 || isKnownFirstName(norm) || NO_PERSON.has(norm) || FUNCTION_WORDS.has(norm) || isTitle(norm);
}

/** Whether a single capital is a name: a first name, a place, or a family name of the article, also in the genitive. */
export function isGermanName(
  { norm, text }: Token,
  before: Token | undefined,
  familyNames: ReadonlySet<string>,
): boolean {
  // "Dem Roman" is a book, Roman somebody.
  if (isKnownFirstName(norm)) return !(isGermanNoun(norm) && ARTICLE.test(before?.norm ?? ''));
  return NO_PERSON.has(norm) || familyNames.has(text) || isGenitive(text, familyNames);
}

/** "Rademanns", in an article about Rademann. */
export function isGenitive(text: string, familyNames: ReadonlySet<string>): boolean {
  return text.endsWith('s') && familyNames.has(text.slice(0, -1)) && !familyNames.has(text);
}
