import { readFileSync, writeFileSync } from 'node:fs';
import { guessTag } from '../../src/text/endings.js';

/**
 * Writes src/text/lexicons/<language>/word-classes.ts from the word lists in bench/fit/words: `npm run fit -- word-classes`.
 */
export function packWordClasses(): void {
  for (const language of ['de', 'en'] as const) pack(language);
}

function pack(language: 'de' | 'en'): void {
  const packed = packedClasses(language);
  writeFileSync(
    new URL(`../../src/text/lexicons/${language}/word-classes.ts`, import.meta.url),
    `// Written by \`npm run fit -- word-classes\` from bench/fit/words, never by hand: \`part of speech, reports:words\`.
// biome-ignore format: generated
export const WORD_CLASSES = ${JSON.stringify(packed)};
`,
  );
  console.log(`${language}: ${packed.length} characters`);
}

/** One line per class, without words whose ending gives the same class. */
export function packedClasses(language: 'de' | 'en'): string {
  const lines = readFileSync(new URL(`words/${language}.txt`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const classes = new Map<string, string[]>();
  for (const line of lines) {
    const [word, tag, reports] = line.split(' ') as [string, string, string?];
    // German nouns have a capital, so an unknown word with one is a noun.
    const guessed = tag === guessTag(word, language) || (language === 'de' ? tag === 'n' : word.endsWith("'s"));
    if (guessed && !reports) continue;
    const head = reports ? `${tag} ${reports}` : tag;
    classes.set(head, [...(classes.get(head) ?? []), word]);
  }
  return [...classes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([head, words]) => `${head}:${words.join(' ')}`)
    .join('\n');
}
