/**
 * Fits src/replies/weights.ts: `npm run fit -- replies [--cv]`.
 *
 * Softmax regression over each comment's candidates, on ../shared/data/replies (irc, a chat, left out). Each source
 * gets the total weight √n. `--cv` prints link accuracy by discussion (3 folds) and with each source left out, instead
 * of writing weights.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import {
  compileWeight,
  contributionOf,
  focusVoters,
  measureOf,
  prepareVoters,
  type Weight,
} from '../../src/evidence/index.js';
import { listCandidates, MOST_CANDIDATES } from '../../src/replies/candidates.js';
import { createContext } from '../../src/replies/context.js';
import { replyHeuristics } from '../../src/replies/heuristics/index.js';
import type { Discussion } from '../../src/schema/index.js';
import { type Basis, expand, layOut, weightOf } from './basis.js';
import { seeded } from './seeded.js';
import { type Choices, emptyChoices, fitSoftmax } from './softmax.js';

const DATA = new URL('../../../shared/data/replies/', import.meta.url);
const LEFT_OUT = new Set(['irc']);
const FOLDS = 3;
/** Candidates kept besides the true one: the article, the nearest, the most similar; of the rest a sample. */
const NEAR = 8;
const SAMPLED = 12;
/** Comments of one source used to fit. */
const MOST = 6000;

interface Gold {
  id: string;
  source: string;
  article: { title?: string; text?: string } | null;
  comments: { id: string; author: string; text: string; parent: string | null }[];
}

interface Thread {
  source: string;
  fold: number;
  discussion: Discussion;
  parents: number[];
}

/** One comment's candidates, measured: `values[k * heuristics + h]`. */
interface Item {
  source: string;
  fold: number;
  truth: number;
  values: Float32Array;
  offsets: number[];
  /** All candidates were kept, so that accuracy can be read off. */
  whole: boolean;
}

function readThreads(): Thread[] {
  const threads: Thread[] = [];
  for (const file of readdirSync(DATA)
    .filter((name) => name.endsWith('.ndjson'))
    .sort()) {
    const source = file.replace('.ndjson', '');
    if (LEFT_OUT.has(source)) continue;
    const lines = readFileSync(new URL(file, DATA), 'utf8').split('\n').filter(Boolean);
    lines.forEach((line, n) => {
      const gold = JSON.parse(line) as Gold;
      const position = new Map(gold.comments.map((comment, i) => [comment.id, i]));
      threads.push({
        source,
        fold: n % FOLDS,
        discussion: {
          article: { title: gold.article?.title ?? '', text: gold.article?.text ?? '' },
          comments: gold.comments.map(({ author, text }, i) => ({ id: `c${i}`, author, text })),
        },
        parents: gold.comments.map(({ parent }) => (parent === null ? -1 : position.get(parent)!)),
      });
    });
  }
  return threads;
}

function measure(threads: readonly Thread[], sampled: boolean): Item[] {
  const random = seeded(7);
  const items: Item[] = [];
  const perSource = new Map<string, number>();
  for (const { source } of threads) perSource.set(source, (perSource.get(source) ?? 0) + 1);
  const sizes = new Map<string, number>();
  for (const { source, parents } of threads) sizes.set(source, (sizes.get(source) ?? 0) + parents.length);
  const candidates = new Int32Array(MOST_CANDIDATES);
  for (const { source, fold, discussion, parents } of threads) {
    const context = createContext(discussion);
    const voters = prepareVoters(replyHeuristics, {}, context);
    const rate = Math.min(1, MOST / sizes.get(source)!);
    for (let child = 0; child < parents.length; child++) {
      context.focus(child);
      focusVoters(voters, child);
      if (sampled && random() > rate) continue;
      const count = listCandidates(context, child, new Set(), candidates);
      const kept: number[] = [];
      const offsets: number[] = [];
      const rest: number[] = [];
      const cosines = context.similarity.cosines;
      for (let k = 0; k < count; k++) {
        const parent = candidates[k]!;
        const always =
          !sampled || parent < 0 || parent === parents[child] || child - parent <= NEAR || cosines[parent]! > 0.12;
        if (always) kept.push(parent);
        else rest.push(parent);
      }
      for (const _ of kept) offsets.push(0);
      const chance = Math.min(1, SAMPLED / Math.max(1, rest.length));
      for (const parent of rest) {
        if (random() >= chance) continue;
        kept.push(parent);
        offsets.push(-Math.log(chance));
      }
      const truth = kept.indexOf(parents[child]!);
      if (truth < 0 && sampled) continue;
      const values = new Float32Array(kept.length * voters.length);
      kept.forEach((parent, k) => {
        voters.forEach((voter, v) => {
          values[k * voters.length + v] = measureOf(voter, child, parent);
        });
      });
      items.push({ source, fold, truth, values, offsets, whole: !sampled });
    }
  }
  return items;
}

function fitWeights(items: readonly Item[], ridge = 2, smooth = 20): Record<string, Weight> {
  const { bases, columns, bends } = layOut(replyHeuristics);
  const choices: Choices = { ...emptyChoices(), offsets: [] };
  const counts = new Map<string, number>();
  for (const { source } of items) counts.set(source, (counts.get(source) ?? 0) + 1);
  const total = items.length;
  const share = [...counts.values()].reduce((sum, n) => sum + Math.sqrt(n), 0);
  for (const item of items)
    addItem(choices, item, bases, (total * Math.sqrt(counts.get(item.source)!)) / share / counts.get(item.source)!);
  const fitted = fitSoftmax(choices, { features: columns, ridge, smooth, bends, rounds: 120 });
  return Object.fromEntries(bases.map((basis) => [basis.id, weightOf(basis, fitted)]));
}

/**
 * Shifts each curve so that the average candidate of its kind gets nothing from it, and lets the base rate of the article
 * and the row about one's own comments take up the slack: the same probabilities, but a contribution now says what
 * speaks for this candidate rather than for all of them.
 */
function centre(weights: Record<string, Weight>, items: readonly Item[]): Record<string, Weight> {
  const width = replyHeuristics.length;
  const sums = replyHeuristics.map(() => ({ total: 0, n: 0, ownSilent: true }));
  const compiled = replyHeuristics.map(({ id }) => compileWeight(weights[id]!));
  const own = replyHeuristics.findIndex(({ id }) => id === 'replies/own-comment');
  for (const { values } of items) {
    for (let row = 0; row < values.length; row += width) {
      sums.forEach((sum, h) => {
        const value = values[row + h]!;
        if (values[row + own]! > 0 && !Number.isNaN(value)) sum.ownSilent = false;
        if (Number.isNaN(value) || values[row + own]! > 0) return;
        sum.total += contributionOf(compiled[h]!, value);
        sum.n++;
      });
    }
  }
  const shifted: Record<string, Weight> = { ...weights };
  let comments = 0;
  let article = 0;
  let silent = 0;
  const move = (id: string, by: number, from = Number.NEGATIVE_INFINITY) => {
    const curve = shifted[id] as readonly (readonly [number, number])[];
    shifted[id] = curve.map(
      ([value, logits]) => [value, value >= from ? Math.round((logits + by) * 1e4) / 1e4 : logits] as const,
    );
  };
  replyHeuristics.forEach(({ id, about }, h) => {
    if (typeof weights[id] === 'number' || id === 'replies/answers-article') return;
    const mean = sums[h]!.total / Math.max(1, sums[h]!.n);
    move(id, -mean);
    if (about === 'article') article += mean;
    else {
      comments += mean;
      if (sums[h]!.ownSilent) silent += mean;
    }
  });
  move('replies/own-comment', -silent, 0.5);
  move('replies/answers-article', article - comments);
  return shifted;
}

function addItem(choices: Choices, { truth, values, offsets }: Item, bases: readonly Basis[], weight: number): void {
  offsets.forEach((offset, k) => {
    bases.forEach((basis, h) => {
      expand(basis, values[k * bases.length + h]!, choices.features, choices.values);
    });
    choices.rows.push(choices.features.length);
    choices.targets.push(k === truth ? 1 : 0);
    choices.offsets!.push(offset);
  });
  choices.items.push(choices.rows.length - 1);
  choices.weights.push(weight);
}

function accuracy(items: readonly Item[], weights: Record<string, Weight>): Map<string, { n: number; right: number }> {
  const compiled = replyHeuristics.map(({ id }) => compileWeight(weights[id] ?? 0));
  const rows = new Map<string, { n: number; right: number }>();
  for (const { source, truth, values, offsets } of items) {
    let best = 0;
    let top = Number.NEGATIVE_INFINITY;
    offsets.forEach((_, k) => {
      let score = 0;
      for (let h = 0; h < compiled.length; h++) score += contributionOf(compiled[h]!, values[k * compiled.length + h]!);
      if (score >= top) {
        top = score;
        best = k;
      }
    });
    const row = rows.get(source) ?? { n: 0, right: 0 };
    row.n++;
    if (best === truth) row.right++;
    rows.set(source, row);
  }
  return rows;
}

function crossValidate(train: readonly Item[], test: readonly Item[]): void {
  const sources = [...new Set(train.map(({ source }) => source))];
  const merged = new Map<string, { n: number; right: number }>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fitWeights(train.filter((item) => item.fold !== fold));
    for (const [source, row] of accuracy(
      test.filter((item) => item.fold === fold),
      weights,
    )) {
      const sum = merged.get(source) ?? { n: 0, right: 0 };
      merged.set(source, { n: sum.n + row.n, right: sum.right + row.right });
    }
  }
  print('by discussion', merged);
  const left = new Map<string, { n: number; right: number }>();
  for (const source of sources) {
    const weights = fitWeights(train.filter((item) => item.source !== source));
    for (const [name, row] of accuracy(
      test.filter((item) => item.source === source),
      weights,
    ))
      left.set(name, row);
  }
  print('source left out', left);
}

function print(title: string, rows: Map<string, { n: number; right: number }>): void {
  const cells = [...rows].map(([source, { n, right }]) => `${source} ${(right / n).toFixed(3)}`);
  const mean = [...rows.values()].reduce((sum, { n, right }) => sum + right / n, 0) / rows.size;
  console.log(`${title}: mean ${mean.toFixed(4)}  ${cells.join('  ')}`);
}

export function fitReplies({ cv }: { cv: boolean }): void {
  if (!existsSync(DATA)) {
    console.log('fit replies: skipped, ../shared/data/replies is not here.');
    return;
  }
  const threads = readThreads();
  const train = measure(threads, true);
  console.log(`${threads.length} discussions, ${train.length} comments to fit on`);
  if (cv) {
    crossValidate(train, measure(threads, false));
    return;
  }
  const weights = centre(fitWeights(train), train);
  const lines = Object.entries(weights).map(([id, weight]) => `  '${id}': ${JSON.stringify(weight)},`);
  writeFileSync(
    new URL('../../src/replies/weights.ts', import.meta.url),
    `// Written by \`npm run fit -- replies\`, never by hand. Fitted on ${train.length} comments of ${threads.length} discussions:
// worldnews, rumoureval, reddit2006, dast, omp, iac, usenet (see docs/data.md).
import type { Weight } from '../evidence/index.js';
import type { ReplyHeuristicId } from './heuristics/index.js';

export const weights: Readonly<Partial<Record<ReplyHeuristicId, Weight>>> = {
${lines.join('\n')}
};
`,
  );
}
