import { FUNCTION_WORDS as DANISH } from './da/function-words.js';
import { FUNCTION_WORDS as GERMAN } from './de/function-words.js';
import { FUNCTION_WORDS as ENGLISH } from './en/function-words.js';

/** Function words of every language we know. */
export const FUNCTION_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set([...ENGLISH, ...GERMAN, ...DANISH]);
