import { hasHeadline, layoutF1, readLayouts, saidOn } from '../../test/support/layouts.js';

/** `npm run accuracy -- pages`: comments found whole on the pages of `test/read/page/layouts`, the worst read first. */
export function measurePages(): void {
  const layouts = readLayouts();
  const rows = layouts.map((layout) => ({
    page: layout.name,
    comments: layout.comments.length,
    found: saidOn(layout.page).length,
    F1: +layoutF1(layout).toFixed(3),
  }));
  console.table(rows.sort((a, b) => a.F1 - b.F1));
  for (const [which, some] of [
    ['pages', rows],
    ['of them never looked at', rows.filter(({ page }) => layouts.some(({ name, unseen }) => unseen && name === page))],
  ] as const) {
    const mean = some.reduce((sum, { F1 }) => sum + F1, 0) / some.length;
    const exact = some.filter(({ F1 }) => F1 === 1).length;
    console.log(`${some.length} ${which}: mean F1 ${mean.toFixed(3)}, ${exact} without a fault`);
  }
  const titled = layouts.filter(({ title }) => title !== undefined);
  console.log(`headlines: ${titled.filter(hasHeadline).length} of ${titled.length}`);
}
