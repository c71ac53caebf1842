import { focusVoters, measureOf, prepareVoters, type Weight } from '../../../src/evidence/index.js';
import { decide, describe } from '../../../src/quotations/attribute.js';
import { listCandidates } from '../../../src/quotations/candidates.js';
import {
  type Beside,
  besideOf,
  type Certainty,
  certaintyOf,
  oddsOf,
  wayOf,
} from '../../../src/quotations/certainty.js';
import { createContext, type QuotationContext, takeFloor } from '../../../src/quotations/context.js';
import type { Found } from '../../../src/quotations/find/found.js';
import { quotationHeuristics } from '../../../src/quotations/heuristics/index.js';
import type { Span } from '../../../src/schema/index.js';
import { expand, layOut, weightOf } from '../basis.js';
import { emptyChoices, fitSoftmax } from '../softmax.js';
import type { GoldArticle, GoldQuotation } from './gold.js';

/** An article, and what is found in it by finders that have not seen it. */
export interface FoundArticle extends GoldArticle {
  readonly found: readonly Found[];
}

/** A quotation with a known speaker, and the measurements of the people it may be by. */
export interface SpeakerItem {
  readonly truth: number;
  readonly values: Float32Array;
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

/** The annotated quotation that overlaps more than half of one of our spans. */
function quoteAt(quotes: readonly GoldQuotation[], spans: readonly Span[]): GoldQuotation | undefined {
  return quotes.find((one) =>
    (one.parts?.length ? one.parts : [one]).some((part) =>
      spans.some((span) => overlap(part, span) > 0.5 * Math.max(part.end - part.start, span.end - span.start)),
    ),
  );
}

/**
 * Measures the candidates of every quotation whose speaker is annotated; earlier quotations have their true speakers.
 */
export function measureSpeakers(articles: readonly FoundArticle[]): SpeakerItem[] {
  return articles.flatMap(({ story, quotes, found }) => {
    const items: SpeakerItem[] = [];
    const context = createContext(story, found);
    const voters = prepareVoters(quotationHeuristics, {}, context);
    found.forEach((one, item) => {
      context.focus(item);
      focusVoters(voters, item);
      const { parts, source } = one;
      const quote = quoteAt(quotes, [
        { start: story.tokens[parts[0]!.from]!.start, end: story.tokens[parts.at(-1)!.to - 1]!.end },
      ]);
      const candidates = listCandidates(context, item);
      const truth = quote?.speaker ? trueSpeaker(context, one, candidates, quote) : -1;
      if (truth >= 0 && !contradicts(context, one, candidates[truth]!)) {
        const values = [...candidates].flatMap((candidate) => voters.map((voter) => measureOf(voter, item, candidate)));
        items.push({ truth, values: Float32Array.from(values) });
        takeFloor(context, item, candidates[truth]!, source ?? context.floor?.source);
      } else if (source) takeFloor(context, item, -1, source);
    });
    return items;
  });
}

/** "He" for a woman: one in twenty-five names was annotated by a program that resolves pronouns and makes mistakes. */
function contradicts({ story }: QuotationContext, { source }: Found, person: number): boolean {
  const gender = person < 0 ? undefined : story.people.people[person]!.gender;
  const pronoun = source?.pronoun;
  return gender !== undefined && (pronoun === 'm' || pronoun === 'f') && pronoun !== gender;
}

/** The candidate that the annotators mean, or −1 if that cannot be told. */
function trueSpeaker(
  { story, floor }: QuotationContext,
  { source }: Found,
  candidates: Int32Array,
  { speaker, speakerName }: GoldQuotation,
): number {
  const name = speakerName ?? (PRONOUN.test(speaker!.text) ? undefined : speaker!.text);
  const byName = [...candidates].findIndex(
    (candidate) =>
      candidate >= 0 && name !== undefined && surname(story.people.people[candidate]!.name) === surname(name),
  );
  if (byName >= 0) return byName;
  const last = floor?.source;
  if (
    last &&
    source === undefined &&
    overlap({ start: story.tokens[last.from]!.start, end: story.tokens[last.to - 1]!.end }, speaker!) > 0
  )
    return [...candidates].indexOf(floor.person);
  // "The mayor" may well be a known person; the annotators do not say.
  const definite =
    /^(?:the|his|her|their|its) /i.test(speaker!.text) ||
    (source && !source.pronoun && story.tokens[source.from]!.norm === 'the');
  return name !== undefined && !definite && /^\p{Ll}/u.test(name) ? 0 : -1;
}

/** Fits the weight of each heuristic. */
export function fitSpeakers(items: readonly SpeakerItem[]): Record<string, Weight> {
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

/** Fewest quotations found in one way for that way to get a number of its own. */
const ENOUGH = 25;

interface Sample {
  way: string;
  found: number | undefined;
  beside: Beside;
  share: number;
  isQuotation: boolean;
  isRight: boolean;
}

/** How often what is found in each way is a quotation, and how often a share of the votes names the right speaker. */
export function fitCertainty(articles: readonly FoundArticle[], fitted: Record<string, Weight>): Certainty {
  const samples: Sample[] = [];
  for (const { story, quotes, found } of articles) {
    const context = createContext(story, found);
    const voters = prepareVoters(quotationHeuristics, fitted, context);
    found.forEach((one, item) => {
      const choice = decide(context, voters, item);
      const { kind, content, parts, mention } = describe(story, one, choice.source);
      const quote = quoteAt(quotes, parts ?? [content]);
      if (quote && !quote.speaker) return;
      const name = choice.person < 0 ? undefined : story.people.people[choice.person]!.name;
      const isRight =
        quote?.speaker !== undefined &&
        ((mention !== undefined && overlap(mention, quote.speaker) > 0) ||
          (name !== undefined && surname(name) === surname(quote.speakerName ?? quote.speaker.text)));
      samples.push({
        way: wayOf(story, one, kind),
        found: one.probability,
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
  const matched = samples.filter(({ isQuotation }) => isQuotation);
  const all = calibrationError(samples, ({ way, found, beside, share }) =>
    certaintyOf(certainty, found ?? way, beside, share),
  );
  const speakers = calibrationError(matched, ({ beside, share }) => certaintyOf(certainty, 1, beside, share));
  console.log(
    `calibration error on ${samples.length} quotations: ${all}; of the speakers of the ${matched.length} annotated: ${speakers}`,
  );
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

/** Expected calibration error, with ten bins of equal width. */
function calibrationError(samples: readonly Sample[], sureOf: (sample: Sample) => number): string {
  const bins = Array.from({ length: 10 }, () => 0);
  for (const sample of samples) {
    const sure = sureOf(sample);
    bins[Math.min(9, Math.floor(sure * 10))]! += sure - Number(sample.isRight);
  }
  return (bins.reduce((sum, gap) => sum + Math.abs(gap), 0) / samples.length).toFixed(3);
}
