import { HIDDEN } from './letters.js';

/**
 * Words as they are shown to people: on one line, without characters that nobody sees. U+FEFF would be a blank to `\s`.
 *
 * @example
 * oneLine('non\ufeffsense,\n  Ann'); // 'nonsense, Ann'
 */
export function oneLine(text: string): string {
  return text.replace(HIDDEN, '').replace(/\s+/g, ' ');
}
