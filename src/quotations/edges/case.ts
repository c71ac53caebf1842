import { isGermanRole } from '../../text/lexicons/de/nouns.js';
import type { Source } from '../find/found.js';
import type { Story } from '../story.js';
import type { SourceCandidate } from './sources.js';

/** Pronouns that can only be subjects. */
const SUBJECT = /^(?:er|wir|ich|man)$/;
/** First words of phrases that cannot be subjects. */
const OBLIQUE = /^(?:de[nms]|[kmds]?eine[nms]|ihre[nms]|unsere[nms]|diese[nm]|jede[nm]|ih[nmr]|ihnen|mir|mich|uns)$/;
/** Nouns that end like adjectives. */
const NOUN_LIKE_ADJECTIVE =
  /(?:sitzende|geordnete|beauftragte|[bg]eklagte|beamte|gestellte|verwandte|verbündete|liberale)$/;
/** "Ein" and words inflected like it. */
const NO_ARTICLE = /^[kms]?ein$|^ihr$/;
/** A subject ends fewer than so many tokens before the cue. */
const BEFORE = 2;

/**
 * The case of a German phrase, judged by its first words: 2 it can only be a subject, 0 it cannot be one, 1 it may be.
 */
export function caseOf(
  { tokens, lexicon, parts: { tags } }: Story,
  { from, to }: Pick<SourceCandidate, 'from' | 'to'>,
): number {
  const { norm } = tokens[from]!;
  if (SUBJECT.test(norm)) return to === from + 1 ? 2 : 1;
  if (isNominative(norm, tokens[from + 1]?.norm ?? '', tags[from + 1] ?? '')) return 2;
  if (lexicon.isPreposition(norm) || lexicon.isPreposition(tokens[from - 1]?.norm ?? '')) return 0;
  if (norm === 'der' && isFeminine(tokens[from + 1]?.norm ?? '', tags[from + 1] ?? '')) return 0;
  return OBLIQUE.test(norm) ? 0 : 1;
}

/** Nouns that are feminine: "der Stadt" is a genitive or a dative. */
const FEMININE = /(?:ung|heit|keit|schaft|[st]ion|ität|erin|stadt|partei|polizei|behörde|firma|presse|industrie)$/;

/** What follows "der" in "der neuen Leitung" and "der Leitung". */
function isFeminine(second: string, tag: string): boolean {
  return /^[jp]/.test(tag) ? second.endsWith('en') : FEMININE.test(second);
}

/**
 * "Der britische Premier", "der Vorsitzende", "ein junger Mann": in other cases they end in -en, -em or -es. "Der
 * Minister" is no woman; that "der Wähler" may be a genitive plural is rare at the start of a phrase.
 */
function isNominative(first: string, second: string, tag: string): boolean {
  const isAdjective = /^[jp]/.test(tag);
  const isMan = () => isGermanRole(second) && !/in(?:nen)?$/.test(second);
  if (first === 'der') return (isAdjective && second.endsWith('e')) || NOUN_LIKE_ADJECTIVE.test(second) || isMan();
  return NO_ARTICLE.test(first) && ((isAdjective && second.endsWith('er')) || isMan());
}

/** Whether a phrase is a pronoun that can only be the subject of the adjacent cue. */
export function isSubjectPronoun(story: Story, cue: number, source: SourceCandidate): boolean {
  const { from, to } = source;
  return caseOf(story, source) === 2 && (from === cue + 1 || (to <= cue && cue - to < BEFORE));
}

/**
 * First words of plural phrases, if an adjective in -en or a plural noun follows; otherwise they are feminine or
 * neuter.
 */
const PLURAL_FIRST = /^(?:die|diese|jene|seine|ihre|meine|unsere|keine)$/;
const PLURAL_NOUN = /(?:ungen|heiten|keiten|schaften|ionen|täten|innen|männer|länder)$/;
/** Singular verbs do not end in -n: "nannte", "bezeichnet", "hält", "wies". */
const SINGULAR = /[^n]$/;

/** "Die tibetischen Mönche beschrieb die Agentur als …": whether the phrase is plural but the cue singular. */
export function isOtherNumber(
  { tokens, parts: { tags, finite } }: Story,
  cue: number,
  { from, to }: SourceCandidate,
): boolean {
  if (finite[cue] !== 1) return false;
  if (!SINGULAR.test(tokens[cue]!.norm) || !PLURAL_FIRST.test(tokens[from]!.norm)) return false;
  for (let at = from + 1; at < to; at++) {
    const { norm } = tokens[at]!;
    if (tags[at]!.startsWith('n')) return PLURAL_NOUN.test(norm);
    if (norm.endsWith('en')) return true;
  }
  return false;
}

/** Behind these a German phrase may still name who speaks: "von Lee", "in dem Brief". */
const NAMES = /^(?:von|vom|laut|nach|aus|in|im|durch|zufolge|gemäß)$/;

/** "Auf dem Sportplatz": German phrases that their case or preposition keeps from being a subject. */
export function isPlace(story: Story, source: Source): boolean {
  const { tokens, lexicon } = story;
  if (lexicon.language !== 'de' || source.mention !== undefined || source.pronoun || caseOf(story, source) > 0)
    return false;
  const { norm } = tokens[source.from]!;
  return !NAMES.test(lexicon.isPreposition(norm) ? norm : (tokens[source.from - 1]?.norm ?? ''));
}
