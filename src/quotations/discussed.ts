import type { Comment } from '../schema/index.js';
import type { Language } from '../text/language.js';
import { isUpper } from '../text/letters.js';
import { NO_PERSON } from '../text/lexicons/en/names.js';
import { usualWords } from '../text/lexicons/usual-words.js';
import { normalizeWord, stem, wordsOf } from '../text/words.js';

/** Shortest word that can stand for a longer name. */
const SHORTEST = 4;

/** What may come before a capital that is due to the word, not to the start of a sentence. */
const WITHIN = /^[^.!?:\n“”"(]*$/;

/**
 * Tells whether comments name something the article names: a single word if it has a capital within a sentence; a
 * longer name by its first or last word, unless that is a usual word of the language ("Millionen Euro"). O(words of the
 * comments), once.
 */
export function namedIn(comments: readonly Comment[], language: Language): (name: string) => boolean {
  const said = new Set<string>();
  const within = new Set<string>();
  for (const comment of comments) {
    const { text, norms, starts, ends } = wordsOf(comment);
    for (let w = 0; w < norms.length; w++) {
      if (!isUpper(text.charCodeAt(starts[w]!))) continue;
      const word = norms[w]!.replace(/'s?$/, '');
      said.add(word);
      if (w > 0 && WITHIN.test(text.slice(ends[w - 1], starts[w]))) within.add(word);
    }
  }
  const usual = usualWords(language);
  const stands = (word: string) =>
    word.length >= SHORTEST && said.has(word) && usual !== undefined && !usual.has(stem(word));
  return (name) => {
    const words = normalizeWord(name).split(/'?[\s-]+/);
    const first = words[0]!;
    const last = words.at(-1)!;
    return words.length === 1 ? within.has(first) : stands(first) || (stands(last) && !NO_PERSON.has(last));
  };
}
