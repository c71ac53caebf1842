import { FUNCTION_WORDS as GERMAN } from '../lexicons/de/function-words.js';
import { FUNCTION_WORDS as ENGLISH } from '../lexicons/en/function-words.js';
import { scanWords } from '../words.js';
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
/** Least share of glossed words, and number of function words among them that is not enough. */
const LEAST = 0.3;
const FEW = 2;
/** Share of English function words above which a text is English: nearly all English texts of our data have more, others at most half as much. */
const CLEARLY = 0.3;
/** German words that look Dutch, and others that tell German. */
const ALSO_GERMAN: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'wie alle wurde wurden werden war waren hatte gegen nachdem durch vor unter zwischen seit ohne jeder andere diesem diese dieser zwei'.split(
    ' ',
  ),
);

/** The language of a tag such as "pt-BR", in lower case. */
export function tagOf(stated: string | undefined): string {
  return stated?.toLowerCase().split(/[-_]/)[0] ?? '';
}

/**
 * The gloss for an article: that of the stated language, or else the one that knows most of its function words; none for English,
 * German and languages nobody has written a gloss for. O(1).
 */
export function glossFor(stated: string | undefined, text: string): Gloss | undefined {
  const tag = tagOf(stated);
  // Of three letters there are too many tags to know them.
  if (tag.length === 2) return GLOSSES.find(({ languages }) => languages.includes(tag));
  const { norms } = scanWords(text.slice(0, ENOUGH));
  const countOf = (holds: (norm: string) => boolean) => norms.filter(holds).length;
  const english = countOf((norm) => ENGLISH.has(norm));
  if (english > CLEARLY * norms.length) return undefined;
  const german = countOf((norm) => GERMAN.has(norm) || ALSO_GERMAN.has(norm));
  let best: Gloss | undefined;
  let most = Math.max(FEW, english, german);
  for (const gloss of GLOSSES) {
    // "Minister" and "president" are words of many languages.
    const count = countOf((norm) => ENGLISH.has(gloss.words.get(norm) ?? ''));
    if (count <= most || countOf((norm) => gloss.words.has(norm)) < LEAST * norms.length) continue;
    most = count;
    best = gloss;
  }
  return best;
}
