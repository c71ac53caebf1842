import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyze } from '../../src/index.js';
import { attributeQuotations } from '../../src/quotations/index.js';
import { wrapped } from '../support/wrapped.js';

const SEEDS = new URL('../../seeds/', import.meta.url);
const articles = readdirSync(SEEDS)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => [file, analyze(readFileSync(new URL(file, SEEDS), 'utf8')).discussion.article.text] as const);

test.each(articles)('%s: who says what does not depend on where lines are wrapped', (_, article) => {
  const apart = article.replaceAll('\n', '\n\n');
  expect(attributeQuotations(wrapped(apart))).toEqual(attributeQuotations(apart));
});
