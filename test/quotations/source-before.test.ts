import { expect, test } from 'vitest';
import { attributeQuotations } from '../../src/quotations/index.js';

const mentionsIn = (text: string) =>
  attributeQuotations(text).quotations.map(({ mention }) => mention && text.slice(mention.start, mention.end));

test.each([
  ['“The pier leaks,” Ines Karlo said. She shook her head.\n\n“It will sink.”', ['Ines Karlo', 'She']],
  ['“The pier leaks,” Ines Karlo said. Karlo shook her head.\n\n“It will sink.”', ['Ines Karlo', 'Karlo']],
  ['“The pier leaks,” Ines Karlo said. The rain fell.\n\n“It will sink.”', ['Ines Karlo', 'Ines Karlo']],
])('words that stand alone get the nearest phrase for the holder of the floor as mention: %s', (article, mentions) => {
  expect(mentionsIn(article)).toEqual(mentions);
});
