import type { Language } from '../text/language.js';
import * as german from '../text/lexicons/de/speech.js';
import * as english from '../text/lexicons/en/speech.js';

/** The verbs of one language, and what its pronouns are. */
export interface SpeechLexicon {
  readonly language: Language;
  readonly isSay: (norm: string) => boolean;
  readonly isThink: (norm: string) => boolean;
  readonly isAct: (norm: string) => boolean;
  /** Gender a pronoun points to; `undefined` for words that are no personal pronoun. */
  readonly pronoun: (norm: string) => 'm' | 'f' | 'other' | undefined;
}

const ENGLISH_PRONOUNS: ReadonlyMap<string, 'm' | 'f' | 'other'> = /* @__PURE__ */ new Map([
  ['he', 'm'],
  ['him', 'm'],
  ['himself', 'm'],
  ['she', 'f'],
  ['her', 'f'],
  ['herself', 'f'],
  ...['they', 'it', 'i', 'we', 'you', 'who', 'them', 'themselves'].map((word) => [word, 'other'] as const),
]);
const GERMAN_PRONOUNS: ReadonlyMap<string, 'm' | 'f' | 'other'> = /* @__PURE__ */ new Map([
  ['er', 'm'],
  ['sie', 'f'],
  ...['es', 'man', 'wir', 'ich', 'dieser', 'diese'].map((word) => [word, 'other'] as const),
]);

const ENGLISH: SpeechLexicon = {
  language: 'en',
  isSay: (norm) => english.SAY.has(norm),
  isThink: (norm) => english.THINK.has(norm),
  isAct: (norm) => english.ACT.has(norm),
  pronoun: (norm) => ENGLISH_PRONOUNS.get(norm),
};
const GERMAN: SpeechLexicon = {
  language: 'de',
  isSay: (norm) => german.SAY.has(norm),
  isThink: (norm) => german.THINK.has(norm),
  isAct: () => false,
  pronoun: (norm) => GERMAN_PRONOUNS.get(norm),
};

/** German for German articles, English for all others. */
export function lexiconOf(language: Language): SpeechLexicon {
  return language === 'de' ? GERMAN : ENGLISH;
}
