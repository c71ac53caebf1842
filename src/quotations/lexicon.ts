import type { Language } from '../text/language.js';
import * as german from '../text/lexicons/de/speech.js';
import * as english from '../text/lexicons/en/speech.js';

/** Whom a pronoun points to. */
type PronounGender = 'm' | 'f' | 'other';

/** What the finders must know of one language. Words are lower case with straight apostrophes. */
export interface SpeechLexicon {
  readonly language: Language;
  /** Verbs that introduce a clause or marked words: "said". */
  readonly isSay: (norm: string) => boolean;
  /** Verbs of thinking and finding: "believes". */
  readonly isThink: (norm: string) => boolean;
  /** Verbs that report an act of speech: "praised". */
  readonly isAct: (norm: string) => boolean;
  /** Verbs that name the listener first: "told the council". */
  readonly isTell: (norm: string) => boolean;
  /** Auxiliaries and adverbs that part a subject from its verb. */
  readonly isBetween: (norm: string) => boolean;
  readonly isFinite: (norm: string) => boolean;
  /** What follows is no subject. */
  readonly isPreposition: (norm: string) => boolean;
  /** Ends a noun phrase that is walked through to the left. */
  readonly breaksPhrase: (norm: string) => boolean;
  /** Opens a phrase that says when, where or how. */
  readonly isAdjunct: (norm: string) => boolean;
  /** May open the content of indirect speech. */
  readonly opensContent: (norm: string) => boolean;
  /** A clause or a phrase may begin here: what was said may end before it. */
  readonly isBoundary: (norm: string) => boolean;
  /** "His", "their": whoever is meant may be who spoke. */
  readonly possessive: (norm: string) => PronounGender | undefined;
  /** Verb forms that mark a whole sentence as somebody else's words (German "sei", "habe"). */
  readonly isReportedMood: (norm: string) => boolean;
  /** Phrases like "according to", as words. */
  readonly according: readonly (readonly string[])[];
  /** Nouns that say so behind "nach"; German only. */
  readonly accordingNoun?: RegExp;
  /** Gender a pronoun points to; `undefined` for words that are no personal pronoun. */
  readonly pronoun: (norm: string) => PronounGender | undefined;
  /** The verb stands second, so that a subject may follow it anywhere: "Gestern sagte Lee". */
  readonly verbSecond: boolean;
}

const ENGLISH: SpeechLexicon = {
  language: 'en',
  isSay: (norm) => english.SAY.has(norm),
  isThink: (norm) => english.THINK.has(norm),
  isAct: (norm) => english.ACT.has(norm),
  isTell: (norm) => english.TELL.has(norm),
  isBetween: (norm) => english.BETWEEN.has(norm) || /^[a-z]{3,20}ly$/.test(norm),
  isFinite: (norm) => english.FINITE.has(norm) || norm.endsWith("n't"),
  isPreposition: (norm) => english.PREPOSITION.has(norm),
  breaksPhrase: (norm) => english.CLAUSE.has(norm),
  isAdjunct: (norm) => english.ADJUNCT.has(norm),
  opensContent: (norm) => english.OPENS_CONTENT.has(norm),
  isBoundary: (norm) => english.BOUNDARY.has(norm),
  possessive: (norm) => english.POSSESSIVE.get(norm),
  isReportedMood: () => false,
  according: [['according', 'to']],
  pronoun: (norm) => english.PRONOUN.get(norm),
  verbSecond: false,
};

const GERMAN: SpeechLexicon = {
  language: 'de',
  isSay: (norm) => german.SAY.has(norm),
  isThink: (norm) => german.THINK.has(norm),
  isAct: (norm) => german.ACT.has(norm),
  isTell: () => false,
  isBetween: (norm) => german.BETWEEN.has(norm),
  isFinite: (norm) => german.FINITE.has(norm),
  isPreposition: (norm) => german.PREPOSITION.has(norm),
  breaksPhrase: (norm) => german.CLAUSE.has(norm),
  isAdjunct: (norm) => german.ADJUNCT.has(norm),
  opensContent: () => false,
  isBoundary: (norm) => german.BOUNDARY.has(norm),
  possessive: (norm) => german.POSSESSIVE.get(norm),
  isReportedMood: (norm) => german.REPORTED_MOOD.has(norm),
  according: german.ACCORDING,
  accordingNoun: german.ACCORDING_NOUN,
  pronoun: (norm) => german.PRONOUN.get(norm),
  verbSecond: true,
};

/** In which way a verb reports: 3 it says, 2 thinks, 1 acts, 0 it is none that reports. */
export function reportOf({ isSay, isThink, isAct }: SpeechLexicon, norm: string): 0 | 1 | 2 | 3 {
  return isSay(norm) ? 3 : isThink(norm) ? 2 : isAct(norm) ? 1 : 0;
}

/** German for German articles, English for all others. */
export function lexiconOf(language: Language): SpeechLexicon {
  return language === 'de' ? GERMAN : ENGLISH;
}
