/**
 * Fits src/replies/weights-*.ts: `npm run fit -- replies [--timed | --threaded]`, all of them or those alone;
 * `--cv [--quick] [--timed | --threaded]`, `--ablate`.
 *
 * Two looks of boosted trees on the softmax over each comment's candidates (see `looks.ts`), on ../shared/data/replies.
 * Instead of writing weights, `--cv` prints the measures with discussions held out (5 folds; with `--quick` 3, on at
 * most 3,000 comments per source) and with each source left out, next to a baseline tuned on that very source; with
 * `--timed`, the same with ages or dates printed; with `--threaded`, the same of threaded pages. `--ablate`
 * measures what each heuristic is worth (bench/results/replies.json).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Known } from '../../../src/learn/known.js';
import { fitLooks } from '../../../src/learn/looks.js';
import type { Measured } from '../../../src/learn/measure.js';
import { packLooks } from '../../../src/learn/pack.js';
import { judgeLayout, likeliest } from '../../../src/replies/layout.js';
import type { ReplyWeights } from '../../../src/replies/looks.js';
import { describePage } from '../../../src/replies/page.js';
import { ablateHeuristics } from './ablation.js';
import { crossValidate } from './crossvalidate.js';
import { curvesOf, type Point } from './curves.js';
import { fitLayout, layoutOf } from './layout.js';
import {
  CHAT_OPTIONS,
  learnable,
  measureAs,
  noTimes,
  OPTIONS,
  SOURCES,
  threadedLearnable,
  timesOf,
} from './learnable.js';
import { type Printed, withTimes } from './printed.js';
import { asThreaded } from './threaded.js';
import { hasThreads, readThreads } from './threads.js';

export async function fitReplies({
  cv,
  quick,
  timed,
  threaded,
  ablate,
}: Record<'cv' | 'quick' | 'timed' | 'threaded' | 'ablate', boolean>): Promise<void> {
  if (!hasThreads) {
    console.log('fit replies: skipped, ../shared/data/replies is not here.');
    return;
  }
  if (cv) {
    await crossValidate({ quick, timed, threaded });
    return;
  }
  const threads = readThreads('all');
  const isComments = ({ group }: Known) => SOURCES.includes(group);
  const comments = threads.filter(isComments);
  if (timed || threaded) {
    if (timed) fitTimed(comments);
    if (threaded) fitThreaded(comments);
    return;
  }
  const measured = measureAll(threads, noTimes);
  const pages = measured.map(({ context }) => describePage(context));
  const layout = fitLayout(threads, pages);
  const right = threads.filter(({ group }, t) => likeliest(judgeLayout(pages[t]!, layout)) === layoutOf(group));
  console.log(`layout: judged right in ${right.length} of ${threads.length} discussions`);
  const untimed = measured.filter(({ known }) => isComments(known));
  const chats = measured.filter(({ known }) => known.group === 'irc');
  if (ablate) {
    keepResults({ ablation: ablateHeuristics(untimed) });
    return;
  }
  const weights = packLooks(fitLooks(learnable(untimed, noTimes), OPTIONS));
  writeLooks('comments', weights, comments);
  const pagesUntimed = comments.map((one) => withTimes(one, 'nothing'));
  keepResults({ curves: curvesOf(weights, pagesUntimed, false) });
  fitTimed(comments);
  fitThreaded(comments);
  writeLooks(
    'chat',
    packLooks(fitLooks(chats, CHAT_OPTIONS)),
    chats.map(({ known }) => known),
  );
  write('layout', 'LayoutWeights', './layout.js', layout, threads);
}

function measureAll(known: readonly Known[], printed: (known: Known) => Printed): Measured[] {
  return known.map((one) => measureAs(one, printed(one)));
}

function fitTimed(comments: readonly Known[]): void {
  const weights = packLooks(fitLooks(learnable(measureAll(comments, timesOf), timesOf), OPTIONS));
  writeLooks('timed', weights, comments);
  const pages = comments.map((one) => withTimes(one, timesOf(one)));
  addCurves(curvesOf(weights, pages, false), ['comes-soon', 'speaks-soon', 'takes-time']);
}

function fitThreaded(comments: readonly Known[]): void {
  const weights = packLooks(fitLooks(threadedLearnable(comments), OPTIONS));
  writeLooks('threaded', weights, comments);
  const pages = comments.map((one) => asThreaded(one));
  addCurves(curvesOf(weights, pages, true), ['passes-open', 'timed']);
}

function writeLooks(name: string, weights: ReplyWeights, fittedOn: readonly Known[]): void {
  write(name, 'ReplyWeights', './looks.js', weights, fittedOn);
}

const RESULTS = new URL('../../results/replies.json', import.meta.url);

const results = () => JSON.parse(readFileSync(RESULTS, 'utf8')) as { readonly curves: Record<string, Point[]> };

/** Curves of features that pages without times, or in the order of time, do not have. */
function addCurves(found: Record<string, Point[]>, names: readonly string[]): void {
  const own = names.map((name) => [`replies/${name}`, found[`replies/${name}`]!] as const);
  keepResults({ curves: { ...results().curves, ...Object.fromEntries(own) } });
}

/** What docs/heuristics.md reports about the fit. */
function keepResults(found: object): void {
  writeFileSync(RESULTS, `${JSON.stringify({ ...results(), ...found })}\n`);
}

function write(name: string, type: string, from: string, weights: object, fittedOn: readonly Known[]): void {
  const counts = new Map<string, number>();
  for (const { group, parents } of fittedOn) counts.set(group, (counts.get(group) ?? 0) + parents.length);
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
