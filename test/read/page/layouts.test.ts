import { expect, test } from 'vitest';
import { hasHeadline, layoutF1, readLayouts, saidOn } from '../../support/layouts.js';

const layouts = readLayouts();
const F1_FLOOR = 0.815;
const EXACT_FLOOR = 69;
const HEADLINES_FLOOR = 62;

test(`comments of ${layouts.length} sites: mean F1 and pages without a fault only rise`, () => {
  const scores = layouts.map(layoutF1);
  expect(scores.reduce((sum, score) => sum + score, 0) / scores.length).toBeGreaterThanOrEqual(F1_FLOOR);
  expect(scores.filter((score) => score === 1).length).toBeGreaterThanOrEqual(EXACT_FLOOR);
});

test('headlines told from menus only grow', () => {
  expect(layouts.filter(hasHeadline).length).toBeGreaterThanOrEqual(HEADLINES_FLOOR);
});

test.each(['guardian', 'wordpress-says', 'hacker-news', 'youtube-desktop', 'spiegel', 'le-monde', 'plain-colon'])(
  'comments are found whole: %s',
  (name) => {
    const { page, comments } = layouts.find((layout) => layout.name === name)!;
    const found = saidOn(page).map(String);
    for (const comment of comments) expect(found).toContain(String(comment));
  },
);
