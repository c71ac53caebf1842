/**
 * Fits src/read/page/weights.ts: `npm run fit -- page [--cv]`.
 *
 * Real comments printed below real articles in five styles (bare, blank, dated, spaced, buttons), from discussions
 * beyond the first 150 of ../shared/evaluate's split test, so that its figures stay honest. Two logistic regressions:
 * author against any other short line, article against comment text. `--cv` prints how often lines of the other half of
 * the discussions are classified correctly.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { type ContentLine, type PageShape, shapePage } from '../../src/read/page/shape.js';
import { articleSignals, authorSignals, type Signal } from '../../src/read/page/signals.js';
import { readLines } from './read-lines.js';
import { emptyChoices, fitSoftmax } from './softmax.js';

const DATA = new URL('../../../shared/data/', import.meta.url);
const HELD_BACK = 150;
const MOST = 500;
const STYLES = ['bare', 'blank', 'dated', 'spaced', 'buttons'] as const;

type Label = 'article' | 'author' | 'text';
interface Labelled {
  readonly shape: PageShape;
  readonly labels: readonly (Label | undefined)[];
}

const lines = (text: string): string[] =>
  text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter(Boolean);
const read = <Row>(path: string): Row[] => readLines(new URL(path, DATA));

function print(
  article: readonly string[],
  comments: readonly { author: string; text: string }[],
  style: (typeof STYLES)[number],
  k: number,
): Labelled {
  const page: string[] = [];
  const labels: (Label | undefined)[] = [];
  const put = (text: string, label: Label | undefined) => {
    page.push(text);
    labels.push(label);
    if (style === 'spaced') {
      page.push('');
      labels.push(undefined);
    }
  };
  for (const line of article) put(line, 'article');
  comments.forEach(({ author, text }, i) => {
    if (style === 'blank') put('', undefined);
    put(author.trim(), 'author');
    if (style === 'dated')
      put(
        `${1 + ((k * 7 + i) % 28)}. March 20${10 + (k % 15)}, ${String(1 + (i % 12)).padStart(2, '0')}:${String((i * 13) % 60).padStart(2, '0')}`,
        undefined,
      );
    for (const line of lines(text)) put(line, 'text');
    if (style === 'buttons') for (const button of ['Reply', `Like (${i % 5})`]) put(button, undefined);
  });
  return { shape: shapePage(page.join('\n')), labels };
}

function labelOf({ labels }: Labelled, line: ContentLine): Label | undefined {
  return labels[line.number - 1];
}

function fitWeights(
  pages: readonly Labelled[],
  signals: Readonly<Record<string, Signal>>,
  target: Label,
  among: (label: Label, line: ContentLine) => boolean,
): Record<string, number> {
  const names = Object.keys(signals);
  const choices = emptyChoices();
  for (const page of pages) {
    page.shape.lines.forEach((line, at) => {
      const label = labelOf(page, line);
      if (label === undefined || !among(label, line)) return;
      names.forEach((name, f) => {
        if (!signals[name]!(line, page.shape, at)) return;
        choices.features.push(f);
        choices.values.push(1);
      });
      choices.rows.push(choices.features.length, choices.features.length);
      choices.targets.push(label === target ? 1 : 0, label === target ? 0 : 1);
      choices.items.push(choices.rows.length - 1);
      choices.weights.push(1);
    });
  }
  const fitted = fitSoftmax(choices, { features: names.length, ridge: 3, rounds: 200 });
  return Object.fromEntries(names.map((name, f) => [name, Math.round(fitted[f]! * 1e3) / 1e3]));
}

function right(
  pages: readonly Labelled[],
  weights: Record<string, number>,
  signals: Readonly<Record<string, Signal>>,
  target: Label,
  among: (label: Label, line: ContentLine) => boolean,
): number {
  let n = 0;
  let hits = 0;
  for (const page of pages) {
    page.shape.lines.forEach((line, at) => {
      const label = labelOf(page, line);
      if (label === undefined || !among(label, line)) return;
      let logit = 0;
      for (const name in weights) if (signals[name]!(line, page.shape, at)) logit += weights[name]!;
      n++;
      if (logit > 0 === (label === target)) hits++;
    });
  }
  return hits / n;
}

export function fitPage({ cv }: { cv: boolean }): void {
  if (!existsSync(DATA)) {
    console.log('fit page: skipped, ../shared/data is not here.');
    return;
  }
  const articles = read<{ text: string }>('quotations/polnear.ndjson');
  const bySource = ['iac', 'rumoureval', 'usenet', 'reddit2006'].map((source) =>
    read<{ comments: { author: string; text: string }[] }>(`replies/${source}.ndjson`),
  );
  const discussions: { comments: { author: string; text: string }[] }[] = [];
  for (let k = 0; k < Math.max(...bySource.map(({ length }) => length)); k++)
    for (const list of bySource) if (list[k]) discussions.push(list[k]!);
  const usable = discussions.filter(
    ({ comments }) =>
      comments.length >= 4 &&
      comments.length <= 80 &&
      comments.every(({ author, text }) => lines(text).length && !/\n/.test(author)),
  );
  const pages = usable
    .slice(HELD_BACK, HELD_BACK + MOST)
    .map(({ comments }, k) =>
      print(lines(articles[(HELD_BACK + k) % articles.length]!.text), comments, STYLES[k % STYLES.length]!, k),
    );
  for (const [k, { comments }] of usable.slice(HELD_BACK, HELD_BACK + MOST).entries()) {
    const few = comments.filter(({ text }) => lines(text).length === 1 && text.length < 200).slice(0, 2 + (k % 3));
    const article = lines(articles[(HELD_BACK + k) % articles.length]!.text).slice(0, 1 + (k % 3));
    if (few.length >= 2) pages.push(print(article, few, 'bare', k));
  }
  const short = (_: Label, line: ContentLine) => line.look !== undefined;
  const body = (label: Label) => label !== 'author';
  console.log(`${pages.length} pages`);
  if (cv) {
    for (const half of [0, 1]) {
      const train = pages.filter((_, k) => (k >> 3) % 2 !== half);
      const test = pages.filter((_, k) => (k >> 3) % 2 === half);
      console.log(
        `half ${half}: author ${right(test, fitWeights(train, authorSignals, 'author', short), authorSignals, 'author', short).toFixed(4)}, article ${right(test, fitWeights(train, articleSignals, 'article', body), articleSignals, 'article', body).toFixed(4)}`,
      );
    }
    return;
  }
  const table = (name: string, signals: string, weights: Record<string, number>) =>
    `export const ${name}: Readonly<Record<keyof typeof ${signals}, number>> = {\n${Object.entries(weights)
      .map(([signal, weight]) => `  '${signal}': ${weight},`)
      .join('\n')}\n};\n`;
  writeFileSync(
    new URL('../../src/read/page/weights.ts', import.meta.url),
    `// Written by \`npm run fit -- page\`, never by hand. Fitted on ${pages.length} pages made of real comments (iac, rumoureval, usenet,
// reddit2006) under real articles (polnear); see docs/data.md. Logits; they add up over the signals that hold.
import type { articleSignals, authorSignals } from './signals.js';

${table('authorWeights', 'authorSignals', fitWeights(pages, authorSignals, 'author', short))}
${table('articleWeights', 'articleSignals', fitWeights(pages, articleSignals, 'article', body))}`,
  );
}
