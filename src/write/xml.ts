import { cleanText } from '../text/clean.js';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text for an XML attribute or element; characters that XML cannot hold become U+FFFD. O(n). */
export function escapeXml(text: string): string {
  return cleanText(text).replace(/[&<>"\t\n\r]/g, (c) => ESCAPES[c]!);
}
