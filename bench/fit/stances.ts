/**
 * Fits src/stances/weights.ts: `npm run fit -- stances [--cv]`.
 *
 * Multinomial regression over agrees, disagrees, neutral on ../shared/data/stances (nixonkennedy, speeches, left out).
 * Labels are softened by how sure the annotators were; classes weigh by the inverse root of their frequency. `--cv` prints
 * macro F1, accuracy and agree-against-disagree AUC by thread (5 folds) and with each source left out.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { compileWeight, contributionOf, prepareVoters, type Weight } from '../../src/evidence/index.js';
import { createContext } from '../../src/stances/context.js';
import { stanceHeuristics } from '../../src/stances/heuristics/index.js';
import { expand, layOut, weightOf } from './basis.js';
import { emptyChoices, fitSoftmax } from './softmax.js';

const DATA = new URL('../../../shared/data/stances/', import.meta.url);
const LEFT_OUT = new Set(['nixonkennedy']);
const CORE = ['debagreement', 'iac', 'subreddit'];
const FOLDS = 5;
const LABELS = ['agree', 'disagree', 'neutral'] as const;

interface Gold {
  id: string;
  source: string;
  article?: string;
  parent: { author?: string; text: string };
  reply: { author?: string; text: string };
  label: (typeof LABELS)[number];
  score?: number;
  confidence?: number;
  thread?: string;
}

interface Item {
  source: string;
  fold: number;
  label: number;
  target: readonly number[];
  values: Float32Array;
}

interface Fitted {
  base: { agrees: number; disagrees: number };
  weights: Record<string, { agrees: Weight; disagrees: Weight }>;
}

function hash(text: string): number {
  let h = 2166136261;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619);
  return h >>> 0;
}

function softened({ source, label, score, confidence }: Gold): number[] {
  const logistic = (x: number) => 1 / (1 + Math.exp(-x));
  if (source === 'iac' && score !== undefined) {
    const disagree = logistic((-1 - score) / 0.7);
    const agree = logistic((score - 1) / 0.7);
    const neutral = Math.max(0.02, 1 - disagree - agree);
    const sum = disagree + agree + neutral;
    return [agree / sum, disagree / sum, neutral / sum];
  }
  const at = LABELS.indexOf(label);
  if (source !== 'debagreement' || confidence === undefined || confidence >= 1)
    return LABELS.map((_, i) => (i === at ? 1 : 0));
  if (label === 'neutral') return [0.135, 0.165, 0.7];
  return label === 'agree' ? [0.7, 0.12, 0.18] : [0.12, 0.7, 0.18];
}

function readItems(): Item[] {
  const items: Item[] = [];
  for (const file of readdirSync(DATA)
    .filter((name) => name.endsWith('.ndjson'))
    .sort()) {
    const source = file.replace('.ndjson', '');
    if (LEFT_OUT.has(source)) continue;
    for (const line of readFileSync(new URL(file, DATA), 'utf8').split('\n').filter(Boolean)) {
      const gold = JSON.parse(line) as Gold;
      const discussion = {
        article: { text: gold.article ?? '' },
        comments: [
          { id: 'parent', author: gold.parent.author ?? 'A', text: gold.parent.text, parentId: 'article' },
          { id: 'reply', author: gold.reply.author ?? 'B', text: gold.reply.text, parentId: 'parent' },
        ],
      };
      const context = createContext(discussion, []);
      context.focus(1, 0);
      const voters = prepareVoters(stanceHeuristics, {}, context);
      items.push({
        source,
        fold: hash(gold.thread ?? gold.id) % FOLDS,
        label: LABELS.indexOf(gold.label),
        target: softened(gold),
        values: Float32Array.from(voters, ({ heuristic, index }) => heuristic.measure(index as never, 1, 0)),
      });
    }
  }
  return items;
}

function fitWeights(items: readonly Item[]): Fitted {
  const { bases, columns, bends } = layOut(stanceHeuristics);
  const width = columns + 1;
  const counts = [0, 1, 2].map((c) => items.filter(({ label }) => label === c).length);
  const choices = emptyChoices();
  let total = 0;
  for (const { label, target, values } of items) {
    const features: number[] = [];
    const amounts: number[] = [];
    bases.forEach((basis, h) => {
      expand(basis, values[h]!, features, amounts);
    });
    features.push(columns);
    amounts.push(1);
    for (const side of [0, 1]) {
      features.forEach((feature, k) => {
        choices.features.push(side * width + feature);
        choices.values.push(amounts[k]!);
      });
      choices.rows.push(choices.features.length);
    }
    choices.rows.push(choices.features.length);
    for (const share of target) choices.targets.push(share);
    choices.items.push(choices.rows.length - 1);
    const weight = 1 / Math.sqrt(counts[label]!);
    choices.weights.push(weight);
    total += weight;
  }
  for (let i = 0; i < choices.weights.length; i++) choices.weights[i]! *= items.length / total;
  const both = [...bends, ...bends.map(([a, b, c]) => [a + width, b + width, c + width] as const)];
  const fitted = fitSoftmax(choices, { features: 2 * width, ridge: 8, smooth: 20, bends: both, rounds: 200 });
  const round = (x: number) => Math.round(x * 1e4) / 1e4;
  return {
    base: { agrees: round(fitted[columns]!), disagrees: round(fitted[width + columns]!) },
    weights: Object.fromEntries(
      bases.map((basis) => [basis.id, { agrees: weightOf(basis, fitted), disagrees: weightOf(basis, fitted, width) }]),
    ),
  };
}

function score(
  items: readonly Item[],
  { base, weights }: Fitted,
): { macroF1: number; accuracy: number; auc: number; edges: string } {
  const compiled = stanceHeuristics.map(({ id }) => ({
    a: compileWeight(weights[id]?.agrees ?? 0),
    d: compileWeight(weights[id]?.disagrees ?? 0),
  }));
  const table = [0, 1, 2].map(() => [0, 0, 0]);
  const signed: { margin: number; hit: boolean }[] = [];
  const shown: { p: number; hit: boolean }[] = [];
  for (const { label, values } of items) {
    const logits = [base.agrees, base.disagrees, 0];
    compiled.forEach(({ a, d }, h) => {
      logits[0]! += contributionOf(a, values[h]!);
      logits[1]! += contributionOf(d, values[h]!);
    });
    const top = Math.max(...logits);
    const mass = logits.reduce((sum, x) => sum + Math.exp(x - top), 0);
    const said = logits.indexOf(top);
    table[label]![said]!++;
    if (said === 1) shown.push({ p: Math.exp(logits[1]! - top) / mass, hit: label === 1 });
    if (label !== 2)
      signed.push({ margin: (Math.exp(logits[1]! - top) - Math.exp(logits[0]! - top)) / mass, hit: label === 1 });
  }
  const f1 = [0, 1, 2].map(
    (c) =>
      (2 * table[c]![c]!) / Math.max(1, table[c]!.reduce((a, b) => a + b) + table.reduce((a, row) => a + row[c]!, 0)),
  );
  signed.sort((a, b) => a.margin - b.margin);
  let ranks = 0;
  let hits = 0;
  signed.forEach(({ hit }, rank) => {
    if (!hit) return;
    ranks += rank + 1;
    hits++;
  });
  const edges = [0.5, 0.55, 0.6]
    .map((least) => shown.filter(({ p }) => p >= least))
    .map((list) => (list.filter(({ hit }) => hit).length / Math.max(1, list.length)).toFixed(3));
  return {
    macroF1: f1.reduce((a, b) => a + b) / 3,
    accuracy: [0, 1, 2].reduce((sum, c) => sum + table[c]![c]!, 0) / items.length,
    auc: (ranks - (hits * (hits + 1)) / 2) / Math.max(1, hits * (signed.length - hits)),
    edges: edges.join(' '),
  };
}

function print(title: string, rows: Map<string, ReturnType<typeof score>>): void {
  const core = CORE.map((source) => rows.get(source)!);
  const mean = (key: 'macroF1' | 'accuracy' | 'auc') =>
    (core.reduce((sum, row) => sum + row[key], 0) / core.length).toFixed(4);
  console.log(
    `${title}: core macroF1 ${mean('macroF1')} accuracy ${mean('accuracy')} agree against disagree ${mean('auc')}`,
  );
  for (const [source, { macroF1, accuracy, auc, edges }] of rows)
    console.log(
      `  ${source.padEnd(14)} ${macroF1.toFixed(3)} ${accuracy.toFixed(3)} ${auc.toFixed(3)}  precision of disagreements shown from .5 .55 .6: ${edges}`,
    );
}

export function fitStances({ cv }: { cv: boolean }): void {
  if (!existsSync(DATA)) {
    console.log('fit stances: skipped, ../shared/data/stances is not here.');
    return;
  }
  const items = readItems();
  console.log(`${items.length} pairs`);
  const sources = [...new Set(items.map(({ source }) => source))];
  if (cv) {
    const folds = Array.from({ length: FOLDS }, (_, fold) => fitWeights(items.filter((item) => item.fold !== fold)));
    const rows = new Map(
      sources.map((source) => {
        const mine = items.filter((item) => item.source === source);
        const parts = folds
          .map((fitted, fold) => ({ part: mine.filter((item) => item.fold === fold), fitted }))
          .filter(({ part }) => part.length);
        const scores = parts.map(({ part, fitted }) => ({ n: part.length, row: score(part, fitted) }));
        const mean = (key: 'macroF1' | 'accuracy' | 'auc') =>
          scores.reduce((sum, { n, row }) => sum + n * row[key], 0) / mine.length;
        return [
          source,
          {
            macroF1: mean('macroF1'),
            accuracy: mean('accuracy'),
            auc: mean('auc'),
            edges: scores.map(({ row }) => row.edges).join(' | '),
          },
        ];
      }),
    );
    print('by thread', rows);
    print(
      'source left out',
      new Map(
        sources.map((source) => [
          source,
          score(
            items.filter((item) => item.source === source),
            fitWeights(items.filter((item) => item.source !== source)),
          ),
        ]),
      ),
    );
    return;
  }
  const { base, weights } = fitWeights(items);
  const rows = Object.entries(weights)
    .filter(([id]) => id !== 'stances/answers-back')
    .map(
      ([id, { agrees, disagrees }]) =>
        `  '${id}': { agrees: ${JSON.stringify(agrees)}, disagrees: ${JSON.stringify(disagrees)} },`,
    );
  writeFileSync(
    new URL('../../src/stances/weights.ts', import.meta.url),
    `// Written by \`npm run fit -- stances\`, never by hand. Fitted on ${items.length} pairs: ${sources.join(', ')} (see
// docs/data.md). \`answers-back\` cannot be seen in pairs and keeps its prior.
import type { Weight } from '../evidence/index.js';
import type { StanceHeuristicId } from './heuristics/index.js';

/** What a heuristic is worth for each side, against neutral. */
export interface StanceWeights {
  readonly agrees: Weight;
  readonly disagrees: Weight;
}

/** Where the scores start. */
export const base: Readonly<{ agrees: number; disagrees: number }> = ${JSON.stringify(base)};

export const weights: Readonly<Partial<Record<StanceHeuristicId, StanceWeights>>> = {
${rows.join('\n')}
};
`,
  );
}
