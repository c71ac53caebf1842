import { FUNCTION_WORDS as GERMAN } from '../../text/lexicons/de/function-words.js';
import { FUNCTION_WORDS as ENGLISH } from '../../text/lexicons/en/function-words.js';
import { scanWords } from '../../text/words.js';
import { danish } from './da.js';
import { spanish } from './es.js';
import { french } from './fr.js';
import type { Gloss } from './gloss.js';
import { italian } from './it.js';
import { dutch } from './nl.js';
import { portuguese } from './pt.js';
import { swedish } from './sv.js';

const GLOSSES: readonly Gloss[] = [danish, swedish, dutch, french, spanish, italian, portuguese];

/** Characters read to guess the language. */
const ENOUGH = 4_000;
/** Least share of glossed words, and number of them that is not enough. */
const LEAST = 0.3;
const FEW = 3;

/**
 * The gloss for an article: that of the stated language, or else the one that knows most of its words; none for English,
 * German and languages nobody has written a gloss for. O(1).
 */
export function glossFor(stated: string | undefined, text: string): Gloss | undefined {
  const tag = stated?.slice(0, 2).toLowerCase();
  const named = GLOSSES.find(({ languages }) => languages.includes(tag!));
  if (named || tag === 'en' || tag === 'de') return named;
  const { norms } = scanWords(text.slice(0, ENOUGH));
  const countOf = (words: { has(word: string): boolean }) => norms.filter((norm) => words.has(norm)).length;
  let best: Gloss | undefined;
  let most = Math.max(FEW, LEAST * norms.length, countOf(ENGLISH), countOf(GERMAN));
  for (const gloss of GLOSSES) {
    const count = countOf(gloss.words);
    if (count > most) {
      most = count;
      best = gloss;
    }
  }
  return best;
}
