import { HALVES } from './halves.js';

/** Characters that XML and terminals must not receive, besides lone surrogates: control characters, U+FFFE, U+FFFF. */
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/g;

/**
 * Text that other programs can take: characters that XML and terminals must not receive (see `CONTROLS`) become U+FFFD;
 * tab and line breaks stay. O(n).
 *
 * @example
 * cleanText('a\u0007b'); // 'a\uFFFDb'
 */
export function cleanText(text: string): string {
  return text.replace(CONTROLS, '\uFFFD').replace(HALVES, '\uFFFD');
}

/**
 * The same for ids, which must stay distinct: such characters are written as `\u0007`, and so is a backslash that looks
 * like the start of one. O(n).
 *
 * @example
 * cleanId('a\u0007').length; // 7
 */
export function cleanId(id: string): string {
  const written = (c: string) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return id
    .replace(/\\(?=u[\da-f]{4})/g, written)
    .replace(CONTROLS, written)
    .replace(HALVES, written);
}

/**
 * One line for a terminal: breaks and tabs become blanks; direction marks, which could reverse a line, are removed.
 */
export function cleanLine(text: string): string {
  return cleanText(text)
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
