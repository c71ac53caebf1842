import type { Language } from '../language.js';
import type { PhraseLists } from '../phrases.js';
import { STANCE_CUES as DANISH } from './da/stance.js';
import { STANCE_CUES as GERMAN } from './de/stance.js';
import { STANCE_CUES as ENGLISH } from './en/stance.js';
import type { StanceCue } from './stance-cues.js';

/** Phrases by what they do in an exchange, for the languages that have them. */
export const STANCE_CUES = { en: ENGLISH, de: GERMAN, da: DANISH, und: undefined } satisfies Readonly<
  Record<Language, PhraseLists<StanceCue> | undefined>
>;
