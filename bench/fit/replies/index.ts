/**
 * Fits src/replies/weights-*.ts: `npm run fit -- replies [--cv [--quick] | --ablate]`.
 *
 * Two looks of boosted trees on the softmax over each comment's candidates (see `looks.ts`), on ../shared/data/replies.
 * `--cv` prints the measures by discussion (5 folds; with `--quick` 3, on at most 3,000 comments a source) and with each
 * source left out, next to a baseline tuned on that very source, instead of writing weights; `--ablate` finds what each heuristic is worth (bench/results/replies.json).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { hash, type Known } from '../../../src/learn/known.js';
import { type FitOptions, fitLooks, guess } from '../../../src/learn/looks.js';
import { type Measured, measureKnown } from '../../../src/learn/measure.js';
import { packLooks } from '../../../src/learn/pack.js';
import { type Guess, type Scores, scoreGuesses } from '../../../src/learn/score.js';
import { judgeLayout, likeliest } from '../../../src/replies/layout.js';
import { describePage } from '../../../src/replies/page.js';
import { ablateHeuristics } from './ablation.js';
import { tunedBaseline } from './baseline.js';
import { curvesOf } from './curves.js';
import { fitLayout, layoutOf } from './layout.js';
import { sampleOf } from './sample.js';
import { hasThreads, readThreads } from './threads.js';

const SOURCES = ['dast', 'iac', 'omp', 'reddit2006', 'rumoureval', 'usenet', 'worldnews'];
const FOLDS = 5;
/** Comments of one source that `--quick` looks at. */
const QUICK = 3000;

const OPTIONS: FitOptions = {
  first: { trees: 280, leaves: 4, depth: 2, rate: 0.15, ridge: 3, least: 2 },
  second: { trees: 320, leaves: 8, depth: 4, rate: 0.1, ridge: 3, least: 2 },
  power: -1,
};

export function fitReplies({ cv, quick, ablate }: { cv: boolean; quick: boolean; ablate: boolean }): void {
  if (!hasThreads) {
    console.log('fit replies: skipped, ../shared/data/replies is not here.');
    return;
  }
  const threads = readThreads('all');
  const measured = threads.map((thread) => measureKnown(thread));
  const pages = measured.map(({ context }) => describePage(context));
  const layout = fitLayout(threads, pages);
  const right = threads.filter(({ group }, t) => likeliest(judgeLayout(pages[t]!, layout)) === layoutOf(group));
  console.log(`layout: judged right in ${right.length} of ${threads.length} discussions`);
  const comments = measured.filter(({ known }) => SOURCES.includes(known.group));
  const chats = measured.filter(({ known }) => known.group === 'irc');
  if (cv) {
    if (quick) crossValidate(sampleOf(comments, QUICK), sampleOf(chats, QUICK), 3);
    else crossValidate(comments, chats, FOLDS);
    return;
  }
  if (ablate) {
    keepResults({ ablation: ablateHeuristics(comments) });
    return;
  }
  const weights = packLooks(fitLooks(learnable(comments), OPTIONS));
  write('comments', 'ReplyWeights', './looks.js', weights, comments);
  keepResults({
    curves: curvesOf(
      weights,
      comments.map(({ known }) => known),
    ),
  });
  write('chat', 'ReplyWeights', './looks.js', packLooks(fitLooks(chats, OPTIONS)), chats);
  write('layout', 'LayoutWeights', './layout.js', layout, measured);
}

/**
 * What is learned from: of half of the discussions it is said how the site shows them, and a quarter of those whose
 * quoted parent text was taken out is there once more with it.
 */
function learnable(measured: readonly Measured[]): Measured[] {
  const chosen = (key: string, one: number) => hash(`learn ${key}`) % one === 0;
  const stated = measured.map((one) =>
    chosen(one.known.key, 2) ? measureKnown(one.known, layoutOf(one.known.group) === 'flat' ? 1 : 0) : one,
  );
  const groups = new Set(measured.map(({ known }) => `${known.group} ${known.key}`));
  const quoted = readThreads(['iac', 'usenet'], true)
    .filter(({ group, key }) => groups.has(`${group} ${key}`) && chosen(key, 4))
    .map((thread) => measureKnown(thread));
  return [...stated, ...quoted];
}

type Row = { known: Known; guesses: readonly Guess[] };

function crossValidate(comments: readonly Measured[], chats: readonly Measured[], folds: number): void {
  const baseline = SOURCES.map((source) => tunedBaseline(comments.filter(({ known }) => known.group === source)));
  console.log(
    `baseline, tuned on each source: ${SOURCES.map((source, s) => `${source} ${baseline[s]!.toFixed(3)}`).join('  ')}`,
  );
  const byFold = (
    all: readonly Measured[],
    learn: (from: readonly Measured[]) => readonly Measured[],
  ): [Row[], Row[]] => {
    const one: Row[] = [];
    const two: Row[] = [];
    for (let fold = 0; fold < folds; fold++) {
      const inFold = ({ known }: Measured) => hash(known.key) % folds === fold;
      const model = fitLooks(learn(all.filter((one) => !inFold(one))), OPTIONS);
      for (const test of all.filter(inFold)) {
        one.push({ known: test.known, guesses: guess(test, { first: model.first }) });
        two.push({ known: test.known, guesses: guess(test, model) });
      }
    }
    return [one, two];
  };
  const [one, two] = byFold(comments, learnable);
  print('by discussion, first look', one);
  print('by discussion', two);
  const left = SOURCES.flatMap((source) => {
    const model = fitLooks(learnable(comments.filter(({ known }) => known.group !== source)), OPTIONS);
    return comments
      .filter(({ known }) => known.group === source)
      .map((test) => ({ known: test.known, guesses: guess(test, model) }));
  });
  print('source left out', left);
  print('chat, by discussion', byFold(chats, (from) => from)[1]);
}

const COLUMNS = ['accuracy', 'replyF1', 'peopleF1', 'top3', 'surely', 'covered', 'ece'] as const;

function print(title: string, rows: readonly Row[]): void {
  const scores = scoreGuesses(rows);
  const sources = [...scores].filter(([source]) => source !== 'pooled');
  const mean = (column: keyof Scores) => sources.reduce((sum, [, row]) => sum + row[column], 0) / sources.length;
  const cells = (of: (column: keyof Scores) => number) =>
    COLUMNS.map((column) => `${column} ${of(column).toFixed(4)}`).join('  ');
  console.log(`${title}\n  ${'mean'.padEnd(11)} ${cells(mean)}`);
  for (const [source, row] of scores) console.log(`  ${source.padEnd(11)} ${cells((column) => row[column])}`);
}

/** What docs/heuristics.md tells of the fit. */
function keepResults(found: object): void {
  const file = new URL('../../results/replies.json', import.meta.url);
  const known = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(file, `${JSON.stringify({ ...known, ...found })}\n`);
}

function write(name: string, type: string, from: string, weights: object, fittedOn: readonly Measured[]): void {
  const counts = new Map<string, number>();
  for (const { known } of fittedOn) counts.set(known.group, (counts.get(known.group) ?? 0) + known.parents.length);
  const told = [...counts].map(([source, n]) => `${source} ${n}`).join(', ');
  writeFileSync(
    new URL(`../../../src/replies/weights-${name}.ts`, import.meta.url),
    `// Written by \`npm run fit -- replies\`, never by hand. Fitted on comments of ${fittedOn.length} discussions (docs/data.md):
// ${told}.
import type { ${type} } from '${from}';

export const ${name}Weights: ${type} = ${JSON.stringify(weights)};
`,
  );
}
