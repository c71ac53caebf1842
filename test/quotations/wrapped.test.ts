import { expect, test } from 'vitest';
import { attributeQuotations } from '../../src/quotations/index.js';
import { readDiscussion } from '../../src/read/index.js';
import { readSeeds } from '../support/seeds.js';
import { wrapped } from '../support/wrapped.js';

test.each(readSeeds())('$name: who says what does not depend on where lines are wrapped', ({ page }) => {
  const article = readDiscussion(page).discussion.article.text.replaceAll('\n', '\n\n');
  expect(attributeQuotations(wrapped(article))).toEqual(attributeQuotations(article));
});
