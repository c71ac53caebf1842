import { answers } from './answers.js';
import { guess } from './guess.js';
import { likeness } from './likeness.js';
import type { SecondLook } from './look.js';

/**
 * Every second look; order does not matter. To add one: an entry in the list it belongs to, its test, then
 * `npm run fit -- replies`.
 */
export const secondLooks: readonly SecondLook[] = [...guess, ...answers, ...likeness];
export type { SecondLook } from './look.js';
