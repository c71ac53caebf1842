/** Generated pages are fresh, and links inside the project lead somewhere. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { heuristicsDoc } from '../../scripts/heuristics-doc.js';
import { analyze } from '../../src/index.js';
import { toSummary } from '../../src/write/index.js';
import { ROOT } from '../support/source.js';

test('docs/heuristics.md is fresh (npm run docs)', () => {
  expect(readFileSync(join(ROOT, 'docs/heuristics.md'), 'utf8')).toBe(heuristicsDoc());
});

test('README shows what is printed', () => {
  const printed = toSummary(analyze(readFileSync(join(ROOT, 'seeds/ferry-line.txt'), 'utf8')));
  expect(readFileSync(join(ROOT, 'README.md'), 'utf8')).toContain(`\`\`\`text\n${printed.trimEnd()}\n\`\`\``);
});

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];

test.each(pages)('links of %s lead somewhere', (page) => {
  const text = readFileSync(join(ROOT, page), 'utf8');
  const links = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map((match) => match[1]!);
  expect(links.filter((link) => !existsSync(join(ROOT, dirname(page), link)))).toEqual([]);
});
