import type { Language } from '../language.js';
import * as danish from './da/polarity.js';
import * as german from './de/polarity.js';
import * as english from './en/polarity.js';

/** What a mild word of praise or blame counts beside a clear one. */
const MILD = 0.75;

/**
 * How a word speaks of whoever is or does it: 1 clearly well, −1 clearly ill, ±.75 mildly so, 0 not. The clear ones were judged word by word for
 * this project (docs/data.md). English where a language has no list.
 */
export function polarityIn(language: Language): (word: string) => number {
  if (language === 'de' || language === 'da') {
    const { PRAISE, BLAME } = language === 'de' ? german : danish;
    return (word) => (PRAISE.has(word) ? 1 : BLAME.has(word) ? -1 : 0);
  }
  const { PRAISE, MILD_PRAISE, BLAME, MILD_BLAME } = english;
  return (word) =>
    PRAISE.has(word) ? 1 : BLAME.has(word) ? -1 : MILD_PRAISE.has(word) ? MILD : MILD_BLAME.has(word) ? -MILD : 0;
}
