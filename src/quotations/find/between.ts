import { BETWEEN } from '../../text/lexicons/en/speech.js';
import type { Token } from '../tokens.js';

/** Adverbs and auxiliaries between a subject and its verb. */
export function isBetween({ norm }: Token): boolean {
  return BETWEEN.has(norm) || /^[a-z]{3,20}ly$/.test(norm);
}
