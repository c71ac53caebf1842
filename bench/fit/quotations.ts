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
import { listCandidates } from '../../src/quotations/candidates.js';
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
      const span = { start: story.tokens[parts[0]!.from]!.start, end: story.tokens[parts.at(-1)!.to - 1]!.end };
      const quote = gold.quotes.find((one) =>
        (one.parts?.length ? one.parts : [one]).some(
          (part) => overlap(part, span) > 0.5 * Math.max(part.end - part.start, span.end - span.start),
        ),
      );
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
        const definite = /^(?:the|his|her|their|its) /i.test(speaker.text);
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
  const rows = Object.entries(fitWeights(items)).map(([id, weight]) => `  '${id}': ${JSON.stringify(weight)},`);
  writeFileSync(
    new URL('../../src/quotations/weights.ts', import.meta.url),
    `// Written by \`npm run fit -- quotations\`, never by hand. Fitted on ${items.length} quotations of PolNeAR (see docs/data.md).
import type { Weight } from '../evidence/index.js';
import type { QuotationHeuristicId } from './heuristics/index.js';

export const weights: Readonly<Partial<Record<QuotationHeuristicId, Weight>>> = {
${rows.join('\n')}
};
`,
  );
}
