/**
 * Fits src/quotations/weights.ts: `npm run fit -- quotations [--cv]`.
 *
 * Softmax regression over the candidate speakers of each quotation found in ../shared/data/quotations/polnear whose
 * speaker the annotators name. The quotations before it are given their true speakers. `--cv` prints how many are told
 * right, by article (3 folds).
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import {
  compileWeight,
  contributionOf,
  focusVoters,
  measureOf,
  prepareVoters,
  type Weight,
} from '../../src/evidence/index.js';
import { decide, describe } from '../../src/quotations/attribute.js';
import { listCandidates } from '../../src/quotations/candidates.js';
import { type Beside, besideOf, type Certainty, certaintyOf, oddsOf, wayOf } from '../../src/quotations/certainty.js';
import { createContext, takeFloor } from '../../src/quotations/context.js';
import { findQuotations } from '../../src/quotations/find/quotations.js';
import { quotationHeuristics } from '../../src/quotations/heuristics/index.js';
import { readStory } from '../../src/quotations/story.js';
import { expand, layOut, weightOf } from './basis.js';
import { emptyChoices, fitSoftmax } from './softmax.js';

const DATA = new URL('../../../shared/data/quotations/polnear.ndjson', import.meta.url);
const FOLDS = 3;

interface Span {
  start: number;
  end: number;
}
interface Gold {
  text: string;
  quotes: (Span & { parts?: Span[]; speaker?: Span & { text: string }; speakerName?: string })[];
}
interface Item {
  fold: number;
  named: boolean;
  truth: number;
  values: Float32Array;
}

const PRONOUN = /^(?:he|she|they|it|we|i|you|who|him|her|them)$/i;
const surname = (name: string): string =>
  name
    .replace(/['’]s$/, '')
    .split(/\s+/)
    .filter((word) => !/^(?:jr|sr|ii|iii)\.?$/i.test(word))
    .at(-1)
    ?.toLowerCase() ?? '';
const overlap = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** The annotated quotation that shares more than half of a stretch with one of ours. */
function quoteAt(gold: Gold, spans: readonly Span[]): Gold['quotes'][number] | undefined {
  return gold.quotes.find((one) =>
    (one.parts?.length ? one.parts : [one]).some((part) =>
      spans.some((span) => overlap(part, span) > 0.5 * Math.max(part.end - part.start, span.end - span.start)),
    ),
  );
}

function measure(): Item[] {
  const items: Item[] = [];
  const lines = readFileSync(DATA, 'utf8').split('\n').filter(Boolean);
  lines.forEach((line, n) => {
    const gold = JSON.parse(line) as Gold;
    const story = readStory(gold.text, 'en');
    const found = findQuotations(story);
    const context = createContext(story, found);
    const voters = prepareVoters(quotationHeuristics, {}, context);
    found.forEach(({ parts, source }, item) => {
      context.focus(item);
      focusVoters(voters, item);
      const quote = quoteAt(gold, [
        { start: story.tokens[parts[0]!.from]!.start, end: story.tokens[parts.at(-1)!.to - 1]!.end },
      ]);
      const candidates = listCandidates(context, item);
      const truth = quote?.speaker ? truthOf(quote as Required<Gold['quotes'][number]>) : -1;
      if (truth >= 0) {
        const values = Float32Array.from(
          [...candidates].flatMap((candidate) => voters.map((voter) => measureOf(voter, item, candidate))),
        );
        items.push({ fold: n % FOLDS, named: source?.mention !== undefined, truth, values });
        takeFloor(context, item, candidates[truth]!, source ?? context.floor?.source);
      } else if (source) takeFloor(context, item, -1, source);

      function truthOf({ speaker, speakerName }: { speaker: Span & { text: string }; speakerName?: string }): number {
        const name = speakerName ?? (PRONOUN.test(speaker.text) ? undefined : speaker.text);
        const byName = [...candidates].findIndex(
          (candidate) =>
            candidate >= 0 && name !== undefined && surname(story.people.people[candidate]!.name) === surname(name),
        );
        if (byName >= 0) return byName;
        const floor = context.floor?.source;
        const same =
          floor &&
          source === undefined &&
          overlap({ start: story.tokens[floor.from]!.start, end: story.tokens[floor.to - 1]!.end }, speaker) > 0;
        if (same) return [...candidates].indexOf(context.floor!.person);
        // "The mayor" may well be somebody we know; the annotators do not say.
        const definite =
          /^(?:the|his|her|their|its) /i.test(speaker.text) ||
          (source && !source.pronoun && story.tokens[source.from]!.norm === 'the');
        return name !== undefined && !definite && /^\p{Ll}/u.test(name) ? 0 : -1;
      }
    });
  });
  return items;
}

function fitWeights(items: readonly Item[]): Record<string, Weight> {
  const { bases, columns, bends } = layOut(quotationHeuristics);
  const choices = emptyChoices();
  for (const { truth, values } of items) {
    for (let k = 0; k < values.length / bases.length; k++) {
      bases.forEach((basis, h) => {
        expand(basis, values[k * bases.length + h]!, choices.features, choices.values);
      });
      choices.rows.push(choices.features.length);
      choices.targets.push(k === truth ? 1 : 0);
    }
    choices.items.push(choices.rows.length - 1);
    choices.weights.push(1);
  }
  const fitted = fitSoftmax(choices, { features: columns, ridge: 1, smooth: 5, bends });
  return Object.fromEntries(bases.map((basis) => [basis.id, weightOf(basis, fitted)]));
}

/** Fewest quotations found in one way for a number of its own. */
const ENOUGH = 25;

interface Sample {
  way: string;
  beside: Beside;
  share: number;
  isQuotation: boolean;
  isRight: boolean;
}

/** How often what is found in each way is a quotation, and how often a share of the votes names the right speaker. */
function fitCertainty(fitted: Record<string, Weight>) {
  const samples: Sample[] = [];
  for (const line of readFileSync(DATA, 'utf8').split('\n').filter(Boolean)) {
    const gold = JSON.parse(line) as Gold;
    const story = readStory(gold.text, 'en');
    const found = findQuotations(story);
    const context = createContext(story, found);
    const voters = prepareVoters(quotationHeuristics, fitted, context);
    found.forEach((one, item) => {
      const choice = decide(context, voters, item);
      const { kind, content, parts, mention } = describe(story, one, choice.source);
      const quote = quoteAt(gold, parts ?? [content]);
      if (quote && !quote.speaker) return;
      const name = choice.person < 0 ? undefined : story.people.people[choice.person]!.name;
      const isRight =
        quote?.speaker !== undefined &&
        ((mention !== undefined && overlap(mention, quote.speaker) > 0) ||
          (name !== undefined && surname(name) === surname(quote.speakerName ?? quote.speaker.text)));
      samples.push({
        way: wayOf(story, one, kind),
        beside: besideOf(one),
        share: choice.share,
        isQuotation: quote !== undefined,
        isRight,
      });
    });
  }
  const ways = new Map<string, Sample[]>();
  for (const sample of samples) ways.set(sample.way, [...(ways.get(sample.way) ?? []), sample]);
  const shareOf = (list: readonly Sample[]) =>
    round(list.filter(({ isQuotation }) => isQuotation).length / list.length);
  const known = [...ways].filter(([, list]) => list.length >= ENOUGH).sort(([a], [b]) => (a < b ? -1 : 1));
  const certainty: Certainty = {
    other: shareOf([...ways].filter(([, list]) => list.length < ENOUGH).flatMap(([, list]) => list)),
    ways: Object.fromEntries(known.map(([way, list]) => [way, shareOf(list)])),
    beside: Object.fromEntries(
      (['name', 'noun', 'nothing', 'pronoun'] as const).map((beside) => {
        const x = fitOdds(samples.filter((sample) => sample.isQuotation && sample.beside === beside));
        return [beside, { slope: round(x[0]!), offset: round(x[1]!) }];
      }),
    ) as Record<Beside, { slope: number; offset: number }>,
  };
  report(samples, ({ way, beside, share }) => certaintyOf(certainty, way, beside, share));
  return certainty;
}

/** Logistic regression of being right on the log-odds of the votes. */
function fitOdds(samples: readonly Sample[]): Float64Array {
  const choices = emptyChoices();
  for (const { share, isRight } of samples) {
    choices.features.push(0, 1);
    choices.values.push(oddsOf(share), 1);
    choices.rows.push(choices.features.length, choices.features.length);
    choices.targets.push(Number(isRight), Number(!isRight));
    choices.items.push(choices.rows.length - 1);
    choices.weights.push(1);
  }
  return fitSoftmax(choices, { features: 2, ridge: 1 });
}

const round = (value: number): number => Math.round(value * 1e4) / 1e4;

/** Prints, by tenth, how sure we are and how often we are right. */
function report(samples: readonly Sample[], sureOf: (sample: Sample) => number): void {
  const bins = Array.from({ length: 10 }, () => ({ n: 0, sure: 0, right: 0 }));
  for (const sample of samples) {
    const sure = sureOf(sample);
    const bin = bins[Math.min(9, Math.floor(sure * 10))]!;
    bin.n++;
    bin.sure += sure;
    bin.right += Number(sample.isRight);
  }
  for (const { n, sure, right: hits } of bins)
    if (n > 0) console.log(`${n} quotations: sure ${(sure / n).toFixed(3)}, right ${(hits / n).toFixed(3)}`);
}

function right(items: readonly Item[], weights: Record<string, Weight>): number {
  const compiled = quotationHeuristics.map(({ id }) => compileWeight(weights[id]!));
  const hits = items.filter(({ truth, values }) => {
    const scores = Array.from({ length: values.length / compiled.length }, (_, k) =>
      compiled.reduce((sum, weight, h) => sum + contributionOf(weight, values[k * compiled.length + h]!), 0),
    );
    return scores.indexOf(Math.max(...scores)) === truth;
  });
  return hits.length / Math.max(1, items.length);
}

export function fitQuotations({ cv }: { cv: boolean }): void {
  if (!existsSync(DATA)) {
    console.log('fit quotations: skipped, ../shared/data/quotations is not here.');
    return;
  }
  const items = measure();
  console.log(`${items.length} quotations with a known speaker`);
  if (cv) {
    for (let fold = 0; fold < FOLDS; fold++) {
      const weights = fitWeights(items.filter((item) => item.fold !== fold));
      const test = items.filter((item) => item.fold === fold);
      console.log(
        `fold ${fold}: all ${right(test, weights).toFixed(4)}, without a name beside them ${right(
          test.filter(({ named }) => !named),
          weights,
        ).toFixed(4)}`,
      );
    }
    return;
  }
  const fitted = fitWeights(items);
  const rows = Object.entries(fitted).map(([id, weight]) => `  '${id}': ${JSON.stringify(weight)},`);
  writeFileSync(
    new URL('../../src/quotations/weights.ts', import.meta.url),
    `// Written by \`npm run fit -- quotations\`, never by hand. Fitted on ${items.length} quotations of PolNeAR (see docs/data.md).
import type { Weight } from '../evidence/index.js';
import type { Certainty } from './certainty.js';
import type { QuotationHeuristicId } from './heuristics/index.js';

export const weights: Readonly<Partial<Record<QuotationHeuristicId, Weight>>> = {
${rows.join('\n')}
};

export const certainty: Certainty = ${JSON.stringify(fitCertainty(fitted), undefined, 2)};
`,
  );
}
