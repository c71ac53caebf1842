import type { Story } from '../story.js';
import type { SourceCandidate } from './sources.js';

/** Pronouns that are subjects and nothing else. */
const SUBJECT = /^(?:er|wir|ich|man)$/;
/** First words of phrases that are no subjects. */
const OBLIQUE = /^(?:de[nms]|[kmds]?eine[nms]|ihre[nms]|unsere[nms]|diese[nm]|jede[nm]|ih[nmr]|ihnen|mir|mich|uns)$/;
/** Nouns that end as adjectives do. */
const NOUN_LIKE_ADJECTIVE =
  /(?:sitzende|geordnete|beauftragte|[bg]eklagte|beamte|gestellte|verwandte|verbündete|liberale)$/;
/** "Ein" and what bends like it. */
const NO_ARTICLE = /^[kms]?ein$|^ihr$/;
/** Tokens before the cue that a subject may be parted from it by. */
const BEFORE = 2;

/** What the first word of a German phrase says of its case: 2 it can only be a subject, 0 it can be none, 1 both. */
export function caseOf({ tokens, lexicon, parts: { tags } }: Story, { from, to }: SourceCandidate): number {
  const { norm } = tokens[from]!;
  if (SUBJECT.test(norm)) return to === from + 1 ? 2 : 1;
  if (isNominative(norm, tokens[from + 1]?.norm ?? '', tags[from + 1] ?? '')) return 2;
  if (lexicon.isPreposition(norm) || lexicon.isPreposition(tokens[from - 1]?.norm ?? '')) return 0;
  return OBLIQUE.test(norm) ? 0 : 1;
}

/** "Der britische Premier", "der Vorsitzende", "ein junger Mann": other cases end in -en, -em and -es. */
function isNominative(first: string, second: string, tag: string): boolean {
  const isAdjective = /^[jp]/.test(tag);
  return first === 'der'
    ? (isAdjective && second.endsWith('e')) || NOUN_LIKE_ADJECTIVE.test(second)
    : NO_ARTICLE.test(first) && isAdjective && second.endsWith('er');
}

/** Whether a phrase is a pronoun that can only be the subject of the cue beside it. */
export function isSubjectPronoun(story: Story, cue: number, source: SourceCandidate): boolean {
  const { from, to } = source;
  return caseOf(story, source) === 2 && (from === cue + 1 || (to <= cue && cue - to < BEFORE));
}

/** First words of phrases in the plural, where an adjective in -en or a noun that tells it follows; else of a woman or a thing. */
const PLURAL_FIRST = /^(?:die|diese|jene|seine|ihre|meine|unsere|keine)$/;
const PLURAL_NOUN = /(?:ungen|heiten|keiten|schaften|ionen|täten|innen|männer|länder)$/;
/** Verbs in the singular: "nannte", "bezeichnet", "hält", "wies"; none in -n. */
const SINGULAR = /[^n]$/;

/** "Die tibetischen Mönche beschrieb die Agentur als …": whether a phrase is in the plural and the cue is not. */
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
