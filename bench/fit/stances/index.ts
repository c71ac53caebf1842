/**
 * Fits src/stances/weights.ts and weights-wording.ts: `npm run fit -- stances [--cv]`.
 *
 * Multinomial regression over agrees, disagrees, neutral, on what the heuristics measure and on the grams of the
 * wording. Fitted on ../shared/data/stances, on the pairs of ../shared/data that we have read ourselves (`labels/`) and
 * on the pages we wrote (`bench/pages`). `--cv` scores held-out pairs with ../shared/evaluate: by thread (10 folds),
 * and with each source left out, including our readings of it.
 */
import { writeFileSync } from 'node:fs';
import type { StanceOptions } from '../../../src/stances/infer.js';
import type { StanceWeights } from '../../../src/stances/model.js';
import type { HeuristicWeights } from '../../../src/stances/sides.js';
import type { BaseRates } from '../../../src/stances/site.js';
import { grouped } from '../../../src/text/grouped.js';
import { calmOf } from './calm.js';
import { type Design, layOutPairs, unknownSource } from './design.js';
import { MORE, packStances } from './pack.js';
import { CORE, FOLDS, type Item, measure, readGold } from './pairs.js';
import { readOwnLabels } from './read-pairs.js';
import { type Regression, regress } from './regression.js';
import { inferPairs, type Row, readScorer, type Score } from './score.js';
import { fitThreads, inferMutual, type Mutual, readMutual } from './threads.js';
import { readWrittenPairs } from './written-pairs.js';

const MEASURES = [
  'macroF1',
  'accuracy',
  'disagreeF1',
  'auc',
  'agreeVsDisagree',
  'recallAtP80',
  'unanimous',
  'edgeP',
  'edgeR',
  'ece',
];

export async function fitStances({ cv }: { cv: boolean }): Promise<void> {
  const gold = readGold();
  const read = readOwnLabels();
  const score = await readScorer();
  if (gold === undefined || read === undefined || score === undefined) {
    console.log('fit stances: skipped, ../shared/data or ../shared/evaluate is not here.');
    return;
  }
  const items = measure([...gold, ...read, ...readWrittenPairs()]);
  const design = layOutPairs(items);
  console.log(`${items.length} pairs, ${design.columns} columns`);
  const all = items.map((_, r) => r);
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    regress(
      design,
      items,
      all.filter((r) => items[r]!.fold !== fold),
    ),
  );
  const unseen = all.map((r) => logitsOf(design, folds[items[r]!.fold]!, r));
  const calmFor = (seen: (item: Item) => boolean) =>
    calmOf(
      all
        .filter((r) => CORE.includes(items[r]!.source) && seen(items[r]!))
        .map((r) => ({ logits: unseen[r]!, label: items[r]!.label })),
    );
  const sources = [...new Set(items.map(({ source }) => source))];
  const calm = calmFor(() => true);
  const mutual = readMutual(
    items,
    unseen.map(([agrees, disagrees]) => ({
      agrees: calm * agrees + MORE.agrees,
      disagrees: calm * disagrees + MORE.disagrees,
    })),
  );
  if (!cv) {
    const weights = packStances(items, design, regress(design, items, all), sources, calm, fitThreads(mutual));
    write(weights, `${items.length} pairs: ${sources.join(', ')}`);
    return;
  }
  const byThread = folds.map((fold, f) => {
    const weights = packStances(
      items,
      design,
      fold,
      sources,
      calmFor((item) => item.fold !== f),
    );
    return { part: items.filter((item) => item.fold === f), weights };
  });
  const rowOf = (source: string, options: StanceOptions): Row => {
    const mine = byThread.map(({ part, weights }) => ({
      part: part.filter((item) => item.source === source),
      weights,
    }));
    return score(
      mine.flatMap(({ part }) => part.map(({ gold }) => gold)),
      mine.flatMap(({ part, weights }) => inferPairs(part, weights, options)),
    );
  };
  print('by thread', new Map(sources.map((source) => [source, rowOf(source, {})])));
  print(
    'by thread, with the base rates of each source stated',
    new Map(sources.map((source) => [source, rowOf(source, { site: ratesOf(items, source) })])),
  );
  const leftOut = [...new Set(gold.map(({ source }) => source))].map((source): [string, Row] => {
    const isOther = (name: string) => name !== source && name !== `read-${source}`;
    const fitted = regress(
      design,
      items,
      all.filter((r) => isOther(items[r]!.source)),
    );
    const weights = packStances(
      items,
      design,
      fitted,
      sources.filter(isOther),
      calmFor((item) => isOther(item.source)),
    );
    const mine = items.filter((item) => item.source === source);
    return [
      source,
      score(
        mine.map((item) => item.gold),
        inferPairs(mine, weights),
      ),
    ];
  });
  print('source left out', new Map(leftOut));
  printThreads(mutual, score);
}

/** The other replies between the two people, weighed as the other sources say. */
function printThreads(mutual: readonly Mutual[], score: Score): void {
  const rows = [...grouped(mutual, ({ item }) => item.source)].flatMap(([source, mine]) => {
    const gold = mine.map(({ item }) => item.gold);
    const others = mutual.filter(({ item }) => item.source.replace('read-', '') !== source.replace('read-', ''));
    const figures = (weights: HeuristicWeights) => {
      const row = score(gold, inferMutual(mine, weights));
      return Object.fromEntries(['n', ...MEASURES].map((name) => [name, row[name]]));
    };
    return [
      [`${source}, pairs alone`, figures({})],
      [`${source}, with the others`, figures(fitThreads(others))],
    ];
  });
  console.log('people who answer each other more than once, source left out of both weights');
  console.table(Object.fromEntries(rows));
  console.log('weights', JSON.stringify(fitThreads(mutual)));
}

/** Shares of the labels in a source, none of them 0. */
function ratesOf(items: readonly Item[], source: string): BaseRates {
  const labels = items.filter((item) => item.source === source).map(({ label }) => label);
  const [agrees, disagrees, neutral] = [0, 1, 2].map((label) => 1 + labels.filter((one) => one === label).length);
  return { agrees: agrees!, disagrees: disagrees!, neutral: neutral! };
}

/** Logits of a pair of unknown source, before packing. */
function logitsOf(
  { rows, index, values, sources, sourceNames, grams, columns }: Design,
  { agrees, disagrees }: Regression,
  r: number,
): [number, number] {
  const side = (weights: Float64Array) => {
    let sum = weights[columns]! + unknownSource(sourceNames, (name) => weights[sources + sourceNames.indexOf(name)]!);
    for (let k = rows[r]!; k < rows[r + 1]!; k++) {
      const j = index[k]!;
      if (j < sources || j >= grams) sum += weights[j]! * values[k]!;
    }
    return sum;
  };
  return [side(agrees), side(disagrees)];
}

function print(title: string, rows: ReadonlyMap<string, Row>): void {
  const core = CORE.map((source) => rows.get(source)!);
  const mean = Object.fromEntries(
    MEASURES.map((name) => {
      const cells = core.map((row) => row[name]).filter((value) => value !== undefined);
      return [name, cells.reduce((sum, value) => sum + value, 0) / cells.length];
    }),
  );
  console.log(title);
  console.table(
    Object.fromEntries(
      [...rows, ['mean of the core', mean] as const].map(([name, row]) => [
        name,
        Object.fromEntries(MEASURES.map((measure) => [measure, row[measure]?.toFixed(3) ?? ''])),
      ]),
    ),
  );
}

function write({ base, heuristics, wording }: StanceWeights, fittedOn: string): void {
  const rows = Object.entries(heuristics).map(
    ([id, { agrees, disagrees }]) =>
      `  '${id}': { agrees: ${JSON.stringify(agrees)}, disagrees: ${JSON.stringify(disagrees)} },`,
  );
  const head = `// Written by \`npm run fit -- stances\`, never by hand. Fitted on ${fittedOn} (see
// docs/data.md).`;
  writeFileSync(
    new URL('../../../src/stances/weights.ts', import.meta.url),
    `${head}
import type { HeuristicWeights, Sides } from './sides.js';

/** Where the scores start. */
export const base: Sides<number> = ${JSON.stringify(base)};

export const weights: HeuristicWeights = {
${rows.join('\n')}
};
`,
  );
  writeFileSync(
    new URL('../../../src/stances/weights-wording.ts', import.meta.url),
    `${head} Hashes of grams and what they are worth: no text can be read from them.
import type { WordingWeights } from './wording/wording.js';

export const wordingWeights: WordingWeights = ${JSON.stringify(wording)};
`,
  );
}
