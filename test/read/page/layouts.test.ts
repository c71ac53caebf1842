import { expect, test } from 'vitest';
import { hasHeadline, layoutF1, readLayouts, saidOn } from '../../support/layouts.js';

const sets = [
  ['first', { F1: 0.84, exact: 71, headlines: 66 }],
  ['later', { F1: 0.695, exact: 13, headlines: 27 }],
  ['real', { F1: 0.68, exact: 11, headlines: 36 }],
  ['laterReal', { F1: 0.45, exact: 2, headlines: 18 }],
] as const;

test.each(sets)('comments and headlines of the %s sites: means and pages without a fault only rise', (set, floor) => {
  const layouts = readLayouts(set);
  const scores = layouts.map(layoutF1);
  expect(scores.reduce((sum, score) => sum + score, 0) / scores.length).toBeGreaterThanOrEqual(floor.F1);
  expect(scores.filter((score) => score === 1).length).toBeGreaterThanOrEqual(floor.exact);
  expect(layouts.filter(hasHeadline).length).toBeGreaterThanOrEqual(floor.headlines);
});

test.each(['guardian', 'wordpress-says', 'hacker-news', 'youtube-desktop', 'spiegel', 'le-monde', 'plain-colon'])(
  'comments are found whole: %s',
  (name) => {
    const { page, comments } = readLayouts('first').find((layout) => layout.name === name)!;
    const found = saidOn(page).map(String);
    for (const comment of comments) expect(found).toContain(String(comment));
  },
);
