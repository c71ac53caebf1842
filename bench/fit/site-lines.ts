/**
 * Fits src/read/page/weights-site-lines.ts, what a site prints among the comments: `npm run fit -- site-lines [--cv]`.
 *
 * Boosted trees that tell such lines from others that are no names, on pages of sites that do not exist (made-up-pages.ts) and on
 * the pages of test/read/page, but for those nobody has looked at. `--cv` prints how many comments are found whole on pages of
 * sites that were not learned from, and writes nothing.
 */
import { existsSync, writeFileSync } from 'node:fs';
import type { TreeWeights } from '../../src/evidence/index.js';
import { LINE_MEASURES } from '../../src/read/page/line-measures.js';
import { type ContentLine, shapePage } from '../../src/read/page/shape.js';
import { compileSiteLines, measureLines } from '../../src/read/page/site-lines.js';
import { type Layout, layoutF1, readLayouts } from '../../test/support/layouts.js';
import { type Choice, fitChooser } from './fit-chooser.js';
import { type LineKind, makeUpPage } from './made-up-pages.js';
import { readLines } from './read-lines.js';

const DATA = new URL('../../../shared/data/', import.meta.url);
const SOURCES = ['iac', 'rumoureval', 'usenet', 'reddit2006', 'omp', 'dast', 'worldnews'];
const OPTIONS = { trees: 60, depth: 4, rate: 0.15, ridge: 5, least: 3 };
const MADE_UP = 600;
/** Weight of a made-up page beside one written after a site. */
const MADE_UP_WEIGHT = 0.25;
/** Discussions that pages are scored with (../shared/evaluate), or may be. */
const HELD_BACK = 300;
const LONGEST = 1200;
const FOLDS = 5;

/** A page's lines, measured. */
interface Measured {
  readonly rows: readonly Float32Array[];
  /** Absent where it cannot be told. */
  readonly kinds: readonly (LineKind | undefined)[];
  readonly weight: number;
}

interface Thread {
  readonly comments: readonly { readonly author: string; readonly text: string }[];
}

/** Pages of sites that do not exist, with real comments. */
function readMadeUp(): Measured[] {
  const articles = readLines<{ text: string }>(new URL('quotations/polnear.ndjson', DATA));
  const threads = SOURCES.map((source) => readLines<Thread>(new URL(`replies/${source}.ndjson`, DATA)));
  const longest = Math.max(...threads.map(({ length }) => length));
  const discussions = [...new Array(longest).keys()]
    .flatMap((k) => threads.flatMap((source) => source[k] ?? []))
    .map(({ comments }) => comments.filter(({ text }) => text.trim() !== '' && text.length < LONGEST))
    .filter(({ length }) => length >= 4);
  return discussions.slice(HELD_BACK, HELD_BACK + MADE_UP).map((comments, k) => {
    const people = new Map<string, number>();
    const said = comments.slice(0, 4 + ((k * 7) % 14)).map(({ author, text }) => {
      if (!people.has(author)) people.set(author, people.size);
      return { text, who: people.get(author)! };
    });
    const paragraphs = articles[(HELD_BACK + k) % articles.length]!.text.split(/\n+/).map((line) => line.trim());
    const article = k % 4 === 0 ? [] : paragraphs.filter(Boolean).slice(0, 3 + (k % 9));
    const { page, labels } = makeUpPage(k, article, said);
    const shape = shapePage(page);
    const kinds = shape.lines.map(({ number }) => labels[number - 1]);
    return { rows: measureLines(shape), kinds, weight: MADE_UP_WEIGHT };
  });
}

/** Lines in which a comment may stand above its words, and lines of one comment. */
const DEEPEST = 10;
const MOST_LINES = 60;
/** Pages of which fewer comments are found line by line are left out. */
const LEAST_FOUND = 0.8;
const fold = (text: string) => text.replace(/\s+/g, ' ').trim();
const nameIn = ({ author }: ContentLine) => author.replace(/(?<!:[\w+-]{1,30})\s*:$/, '');

function measureLayout({ page, comments }: Layout): Measured | undefined {
  const shape = shapePage(page);
  const [down, up] = [comments, [...comments].reverse()].map((order) => labelLines(shape.lines, order));
  const { kinds, found } = down!.found >= up!.found ? down! : up!;
  return found < LEAST_FOUND * comments.length ? undefined : { rows: measureLines(shape), kinds, weight: 1 };
}

/** What each line of a page is, told by its comments in the order of the page. */
function labelLines(lines: readonly ContentLine[], comments: Layout['comments']): { kinds: LineKind[]; found: number } {
  const kinds = new Array<LineKind | undefined>(lines.length);
  let from = 0;
  let found = 0;
  for (const [author, text] of comments) {
    const words = findWords(lines, from, author, text);
    if (words === undefined) continue;
    let name = words[0]! - 1;
    while (nameIn(lines[name]!) !== author) name--;
    kinds.fill('site', name, words.at(-1)! + 1);
    kinds[name] = 'author';
    for (const at of words) kinds[at] = 'text';
    from = words.at(-1)! + 1;
    found++;
  }
  const first = kinds.indexOf('author');
  return { kinds: Array.from(kinds, (kind, at) => kind ?? (at < first ? 'before' : 'site')), found };
}

/** Lines from `from` on that together are the words of an author above them. */
function findWords(lines: readonly ContentLine[], from: number, author: string, text: string): number[] | undefined {
  for (let name = from; name < lines.length; name++) {
    if (nameIn(lines[name]!) !== author) continue;
    for (let start = name + 1; start < Math.min(lines.length, name + DEEPEST); start++) {
      let rest = text;
      const words: number[] = [];
      for (let at = start; at < Math.min(lines.length, start + MOST_LINES) && rest !== ''; at++) {
        const line = fold(lines[at]!.text);
        if (rest.startsWith(line)) {
          rest = rest.slice(line.length).trimStart();
          words.push(at);
        } else if (words.length === 0) break;
      }
      if (rest === '' && words.length > 0) return words;
    }
  }
  return undefined;
}

/** Pages of equal weight but for the made-up ones; names are left to the model of lines. */
function fitTrees(pages: readonly Measured[]): TreeWeights {
  const names = [...LINE_MEASURES.keys()];
  const none = new Float32Array(names.length).fill(Number.NaN);
  const lines = pages.reduce((sum, { rows }) => sum + rows.length, 0);
  const whole = pages.reduce((sum, { weight }) => sum + weight, 0);
  const choices = pages.flatMap(({ rows, kinds, weight }) =>
    rows.flatMap((row, at): Choice[] => {
      const kind = kinds[at];
      if (kind === undefined || kind === 'author') return [];
      return [{ rows: [none, row], truth: Number(kind === 'site'), weight: (weight / rows.length / whole) * lines }];
    }),
  );
  return fitChooser(names, choices, OPTIONS);
}

export function fitSiteLines({ cv }: { cv: boolean }): void {
  if (!existsSync(DATA)) {
    console.log('fit site-lines: skipped, ../shared/data is not here.');
    return;
  }
  const madeUp = readMadeUp();
  const layouts = (['first', 'later'] as const).flatMap((set) => readLayouts(set).map((page) => ({ set, ...page })));
  const seen = layouts
    .filter(({ unseen }) => !unseen)
    .map((layout, k) => ({ layout, part: k % FOLDS, measured: measureLayout(layout) }));
  const learn = (isLearned: (part: number) => boolean) =>
    fitTrees([...madeUp, ...seen.flatMap(({ part, measured }) => (measured && isLearned(part) ? measured : []))]);
  const weights = learn(() => true);
  if (!cv) {
    writeFileSync(
      new URL('../../src/read/page/weights-site-lines.ts', import.meta.url),
      `// Written by \`npm run fit -- site-lines\`, never by hand. Fitted on ${madeUp.length} made-up pages and ${seen.length} written after sites; see docs/data.md.
import type { TreeWeights } from '../../evidence/index.js';

export const siteLineWeights: TreeWeights = ${JSON.stringify(weights)};
`,
    );
    return;
  }
  const scores = [...new Array(FOLDS).keys()].flatMap((fold) => {
    const trees = compileSiteLines(learn((part) => part !== fold));
    return seen
      .filter(({ part }) => part === fold)
      .map(({ layout }): [string, number] => [layout.set, layoutF1(layout, trees)]);
  });
  const shipped = compileSiteLines(weights);
  for (const layout of layouts)
    if (layout.unseen) scores.push([`${layout.set}, never looked at`, layoutF1(layout, shipped)]);
  for (const set of new Set(scores.map(([name]) => name))) {
    const some = scores.flatMap(([name, F1]) => (name === set ? F1 : []));
    const mean = some.reduce((sum, F1) => sum + F1, 0) / some.length;
    console.log(
      `${some.length} ${set}: F1 ${mean.toFixed(3)}, ${some.filter((F1) => F1 === 1).length} without a fault`,
    );
  }
}
