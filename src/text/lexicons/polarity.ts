import type { Language } from '../language.js';
import { BLAME as DANISH_BLAME, PRAISE as DANISH_PRAISE } from './da/polarity.js';
import { BLAME as GERMAN_BLAME, PRAISE as GERMAN_PRAISE } from './de/polarity.js';
import { BLAME, MILD_BLAME, MILD_PRAISE, PRAISE } from './en/polarity.js';

/** What a mild word of praise or blame counts relative to a clear one. */
const MILD = 0.75;

/**
 * How a word speaks of the person it describes: 1 clearly well, −1 clearly ill, ±.75 mildly so, 0 neither. The clear
 * ones were judged word by word for this project (docs/data.md). Languages without a list use the English one.
 */
export function polarityIn(language: Language): (word: string) => number {
  if (language === 'de') return (word) => Number(GERMAN_PRAISE.has(word)) - Number(GERMAN_BLAME.has(word));
  if (language === 'da') return (word) => Number(DANISH_PRAISE.has(word)) - Number(DANISH_BLAME.has(word));
  return (word) =>
    PRAISE.has(word) ? 1 : BLAME.has(word) ? -1 : MILD_PRAISE.has(word) ? MILD : MILD_BLAME.has(word) ? -MILD : 0;
}
