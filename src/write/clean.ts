/**
 * Text as other programs can take it: characters XML and terminals must not see (control characters, lone surrogates,
 * U+FFFE, U+FFFF) become U+FFFD; tab and line breaks stay. O(n).
 *
 * @example
 * cleanText('a\u0007b'); // 'a\uFFFDb'
 */
export function cleanText(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/g, '\uFFFD')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\uFFFD');
}

/** One line for a terminal: breaks and tabs become blanks, direction marks that could turn a line round are dropped. */
export function cleanLine(text: string): string {
  return cleanText(text)
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
