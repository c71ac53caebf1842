import type { Language } from '../text/language.js';
import * as german from '../text/lexicons/de/speech.js';
import * as english from '../text/lexicons/en/speech.js';

/** Gender that a pronoun indicates. */
type PronounGender = 'm' | 'f' | 'other';

/** What the finders need to know about a language. Words are lower case with straight apostrophes. */
export interface SpeechLexicon {
  readonly language: Language;
  /** Whether the article is read through a gloss. */
  readonly isGlossed: boolean;
  /** Verbs that introduce a clause or words in quotation marks: "said". */
  readonly isSay: (norm: string) => boolean;
  /** Verbs of thinking: "believes". */
  readonly isThink: (norm: string) => boolean;
  /** Verbs that report an act of speech: "praised". */
  readonly isAct: (norm: string) => boolean;
  /** Verbs with the listener right after them: "told the council". */
  readonly isTell: (norm: string) => boolean;
  /** Auxiliaries and adverbs that may come between a subject and its verb. */
  readonly isBetween: (norm: string) => boolean;
  readonly isFinite: (norm: string) => boolean;
  /** What follows one is not a subject. */
  readonly isPreposition: (norm: string) => boolean;
  /** Ends a noun phrase that is traversed leftwards. */
  readonly breaksPhrase: (norm: string) => boolean;
  /** Starts a phrase that says when, where or how. */
  readonly isAdjunct: (norm: string) => boolean;
  /** May start the content of indirect speech. */
  readonly opensContent: (norm: string) => boolean;
  /** A clause or a phrase may begin here, so a content may end before it. */
  readonly isBoundary: (norm: string) => boolean;
  /** "His", "their": the person meant may be the speaker. */
  readonly possessive: (norm: string) => PronounGender | undefined;
  /** Verb forms that mark a whole sentence as reported speech (German "sei", "habe"). */
  readonly isReportedMood: (norm: string) => boolean;
  /** Phrases like "according to", as words. */
  readonly according: readonly (readonly string[])[];
  /** What comes behind the source of "according to" at the start of a sentence; if absent, a comma. */
  readonly accordingEnds?: 'verb' | 'comma-or-verb';
  /** Nouns of saying that may follow "nach"; German only. */
  readonly accordingNoun?: RegExp;
  /** Gender that a pronoun indicates; `undefined` for words that are not personal pronouns. */
  readonly pronoun: (norm: string) => PronounGender | undefined;
  /** Whether the verb comes second, so that the subject may follow it: "Gestern sagte Lee". */
  readonly verbSecond: boolean;
  /** Endings of nouns with their article: Danish "politiet". */
  readonly definite?: RegExp;
}

const ENGLISH: SpeechLexicon = {
  language: 'en',
  isGlossed: false,
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
  isGlossed: false,
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

const GLOSSED: SpeechLexicon = {
  ...ENGLISH,
  isGlossed: true,
  according: [['according', 'to', 'to', 'to'], ['according', 'to', 'to'], ['according', 'to'], ['according']],
  accordingEnds: 'comma-or-verb',
};
/** Endings of Scandinavian nouns with their article: "politiet", "ordföranden". */
export const DEFINITE = /..(?:e[nt]|n[ea]|an)$/;

const GLOSSED_VERB_SECOND: SpeechLexicon = {
  ...GLOSSED,
  accordingEnds: 'verb',
  definite: DEFINITE,
};

/** For articles read through a gloss, in which "according to" may be any number of words. */
export function glossedLexicon(verbSecond = false): SpeechLexicon {
  return verbSecond ? GLOSSED_VERB_SECOND : GLOSSED;
}

/** How a verb reports: 3 as saying, 2 as thinking, 1 as an act, 0 not at all. */
export function reportOf({ isSay, isThink, isAct }: SpeechLexicon, norm: string): 0 | 1 | 2 | 3 {
  return isSay(norm) ? 3 : isThink(norm) ? 2 : isAct(norm) ? 1 : 0;
}

/** German for German articles, English for all others. */
export function lexiconOf(language: Language): SpeechLexicon {
  return language === 'de' ? GERMAN : ENGLISH;
}
