import { expect, test } from 'vitest';
import { readDiscussion } from '../../src/read/index.js';
import { cleanText } from '../../src/text/clean.js';

test.each<[string, boolean]>([
  ['\ud800', true],
  ['\udc00', true],
  ['\udc00\ud800', true],
  ['😀', false],
])('%j is malformed: %s, and told and cleaned each time anew', (text, malformed) => {
  const page = `A headline\n\nAn article ${text}.\n\nAnn\nHello there.\n`;
  for (let time = 0; time < 2; time++) {
    expect(readDiscussion(page).diagnostics.some(({ code }) => code === 'malformed-text')).toBe(malformed);
    expect(cleanText(page).includes(text)).toBe(!malformed);
  }
});
