import { authorsRight, hasHeadline, layoutF1, readLayouts, saidOn } from '../../test/support/layouts.js';

/** `npm run accuracy -- pages`: comments found whole, and authors, on the pages of `test/read/page`, the worst page first. */
export function measurePages(): void {
  const unseen: { F1: number; authors: number }[] = [];
  for (const set of ['first', 'later', 'real', 'laterReal'] as const) {
    const layouts = readLayouts(set);
    const rows = layouts.map((layout) => ({
      page: layout.name,
      comments: layout.comments.length,
      found: saidOn(layout.page).length,
      F1: +layoutF1(layout).toFixed(3),
      authors: +authorsRight(layout).toFixed(3),
      unseen: layout.unseen,
    }));
    console.table(rows.sort((a, b) => a.F1 - b.F1));
    unseen.push(...rows.filter((row) => row.unseen));
    for (const [which, some] of [
      [`${set} pages`, rows],
      ['of them looked at', rows.filter(({ unseen }) => !unseen)],
      ['of them never looked at', rows.filter(({ unseen }) => unseen)],
    ] as const) {
      const mean = some.reduce((sum, { F1 }) => sum + F1, 0) / some.length;
      const exact = some.filter(({ F1 }) => F1 === 1).length;
      const authors = some.reduce((sum, row) => sum + row.authors, 0) / some.length;
      console.log(
        `${some.length} ${which}: mean F1 ${mean.toFixed(3)}, ${exact} without a fault, authors right ${authors.toFixed(3)}`,
      );
    }
    const titled = layouts.filter(({ title }) => title !== undefined);
    const apart = titled.filter(({ unseen }) => unseen);
    console.log(
      `headlines: ${titled.filter(hasHeadline).length} of ${titled.length}, of those never looked at ${apart.filter(hasHeadline).length} of ${apart.length}`,
    );
  }
  const meanOf = (of: 'F1' | 'authors') => unseen.reduce((sum, row) => sum + row[of], 0) / unseen.length;
  console.log(
    `${unseen.length} of all pages never looked at: mean F1 ${meanOf('F1').toFixed(3)}, authors right ${meanOf('authors').toFixed(3)}`,
  );
}
