import { isDigit, isLower, isUpper } from '../../text/letters.js';
import { FUNCTION_WORDS } from '../../text/lexicons/function-words.js';
import { scanWords } from '../../text/words.js';

/** Longest name of an author. */
export const LONGEST_AUTHOR = 60;

/** What a short line looks like. */
export interface Look {
  readonly words: number;
  readonly functionWords: number;
  readonly capitals: number;
  readonly startsLower: boolean;
  readonly startsUpper: boolean;
  readonly hasDigit: boolean;
  readonly hasUnderscore: boolean;
  readonly mixedCase: boolean;
  /** Whether it ends with `.`, `!`, `?` or the like; initials ("Brennan T.") do not count. */
  readonly endsSentence: boolean;
  readonly endsColon: boolean;
  /** Whether it contains commas, quotation marks, brackets or dashes. */
  readonly punctuated: boolean;
}

/** Examines a short line, or the name in it. O(length). */
export function lookAt(text: string): Look {
  const { norms, starts } = scanWords(text);
  const first = text.charCodeAt(0);
  const capitals = starts.filter((at) => isUpper(text.charCodeAt(at))).length;
  const last = text.at(-1)!;
  const initial =
    last === '.' &&
    (text.length === 2 || /\s\S\.$|\p{Lu}\.\p{Lu}\.$/u.test(text) || /(?:^|\s)(?:jr|sr|dr)\.$/i.test(text));
  return {
    words: norms.length,
    functionWords: norms.filter((norm, i) => FUNCTION_WORDS.has(norm) && !isUpper(text.charCodeAt(starts[i]!))).length,
    capitals,
    startsLower: isLower(first),
    startsUpper: isUpper(first),
    hasDigit: [...text].some((c) => isDigit(c.charCodeAt(0))),
    hasUnderscore: text.includes('_'),
    mixedCase: /[a-z][A-Z]/.test(text),
    endsSentence: /[.!?…,;"”»)\]]$/.test(text) && !initial,
    endsColon: last === ':',
    punctuated: /[,;"“”„«»()[\]*…]|\.\.|[a-z][.!?] |--| [-–—] |:\/\//.test(text),
  };
}

/** Whether a line is short enough for an author's name and does not end as a sentence does. O(length). */
export function mayBeName(text: string): boolean {
  return text.length <= LONGEST_AUTHOR && !lookAt(text).endsSentence;
}
