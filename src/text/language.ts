import type { Discussion } from '../schema/index.js';
import { isLanguageTag } from '../schema/language-tag.js';
import { FUNCTION_WORDS as DANISH } from './lexicons/da/function-words.js';
import { FUNCTION_WORDS as GERMAN } from './lexicons/de/function-words.js';
import { FUNCTION_WORDS as ENGLISH } from './lexicons/en/function-words.js';
import { scanWords } from './words.js';

/** Languages with a lexicon; `und` is any other. */
export type Language = 'en' | 'de' | 'da' | 'und';

const KNOWN: readonly (readonly [language: Language, words: ReadonlySet<string>])[] = [
  ['en', ENGLISH],
  ['de', GERMAN],
  ['da', DANISH],
];

/** Characters read: enough to be certain. */
const ENOUGH = 4_000;
/** Least share of function words; below it, the language is unknown. */
const LEAST = 0.2;

/** Fewer words than this may include few function words, or none. */
const FEW = 20;

/** Goes by the function words of the first 4,000 characters. O(1). */
function guessLanguage(text: string): Language {
  const { norms } = scanWords(text.slice(0, ENOUGH));
  let best: Language = 'und';
  let most = Math.max(norms.length < FEW ? 1 : 2, norms.length * LEAST);
  for (const [language, words] of KNOWN) {
    const count = norms.reduce((sum, norm) => sum + (words.has(norm) ? 1 : 0), 0);
    if (count > most) {
      most = count;
      best = language;
    }
  }
  // If there are too few words to decide, German quotation marks do.
  return best === 'und' && norms.length < FEW && /„[^“]*“/.test(text.slice(0, ENOUGH)) ? 'de' : best;
}

/** The stated language, or else the one that the text seems to be in. */
export function languageOf(stated: string | undefined, text: string): Language {
  const tag = stated !== undefined && isLanguageTag(stated) ? stated.slice(0, 2).toLowerCase() : undefined;
  return KNOWN.some(([language]) => language === tag) ? (tag as Language) : guessLanguage(text);
}

/** Most comments from which the language of a discussion is guessed, and characters of each. */
const SAMPLED = 40;
const OF_EACH = 400;

/** The stated language, or else the one that the first comments seem to be in. */
export function languageOfComments({ language, comments }: Pick<Discussion, 'language' | 'comments'>): Language {
  return languageOf(language, sampleOf(comments));
}

/** The beginnings of the first comments, from which a language is guessed. O(1). */
export function sampleOf(comments: Discussion['comments']): string {
  return comments
    .slice(0, SAMPLED)
    .map(({ text }) => text.slice(0, OF_EACH))
    .join('\n');
}
