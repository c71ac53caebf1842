import type { Language } from '../language.js';
import { USUAL_WORDS as DANISH } from './da/usual-words.js';
import { USUAL_WORDS as GERMAN } from './de/usual-words.js';
import { USUAL_WORDS as ENGLISH } from './en/usual-words.js';

const LISTS = { en: ENGLISH, de: GERMAN, da: DANISH };
const UNPACKED = new Map<Language, ReadonlyMap<string, number>>();

/**
 * The usual stems of a language, each with the share of its rarity that it keeps, 0…1: a word that is rare on a page
 * may be usual in the language. Stems that are not listed keep all of it. `undefined` for languages without a list.
 */
export function usualWords(language: Language): ReadonlyMap<string, number> | undefined {
  if (language === 'und') return undefined;
  let words = UNPACKED.get(language);
  if (words === undefined) {
    words = new Map(
      LISTS[language].flatMap(([share, stems]) => stems.split(' ').map((stem) => [stem, share] as const)),
    );
    UNPACKED.set(language, words);
  }
  return words;
}
