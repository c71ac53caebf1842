import { createChooser, type Features, idsOf, measureRows } from '../../../src/quotations/edges/chooser.js';
import { contentFeatures } from '../../../src/quotations/edges/content-features.js';
import type { Content } from '../../../src/quotations/edges/contents.js';
import { type CueView, cueKeys } from '../../../src/quotations/edges/cue-view.js';
import { type FirstModel, listViews, lookAt } from '../../../src/quotations/edges/first-look.js';
import { type MarkedView, markedFeatures, markedKeys } from '../../../src/quotations/edges/marked-features.js';
import type { RateTable } from '../../../src/quotations/edges/rates.js';
import { secondFeatures } from '../../../src/quotations/edges/second-features.js';
import { lookAround, type SecondView } from '../../../src/quotations/edges/second-look.js';
import { type SourceView, sourceFeaturesOf, viewSources } from '../../../src/quotations/edges/source-features.js';
import type { SourceCandidate } from '../../../src/quotations/edges/sources.js';
import type { EdgeWeights } from '../../../src/quotations/edges/weights.js';
import { findQuotations } from '../../../src/quotations/find-quotations.js';
import type { Story } from '../../../src/quotations/story.js';
import type { Span } from '../../../src/schema/index.js';
import { type Counter, createCounter } from './count-rates.js';
import { type Choice, fitChooser } from './fit-chooser.js';
import { type GoldArticle, type GoldQuotation, likeness, spanOfTokens } from './gold.js';

const LINKS = { trees: 500, depth: 4, rate: 0.08, ridge: 3, least: 2 };
const AGAIN = { ...LINKS, trees: 400 };
const MARKED = { trees: 120, depth: 4, rate: 0.1, ridge: 3, least: 2 };
/**
 * Parts held out in turn, so that the second look and words in quotation marks are fitted on first looks that have not
 * seen the article.
 */
const FOLDS = 3;

/** A cue of an article, and the content that the annotators mark: −1 none, −2 one that is not listed. */
interface Item {
  readonly article: GoldArticle;
  readonly view: CueView;
  /** Index of its sentence. */
  readonly sentence: number;
  readonly truth: number;
  readonly quote: GoldQuotation | undefined;
}

/** Fits all choosers of the finders. */
export function fitEdges(articles: readonly GoldArticle[]): EdgeWeights {
  const asked = sourceFeaturesOf(articles[0]!.story.lexicon.language);
  const counter = createCounter();
  const parts = new Set(articles.map(({ part }) => part));
  // The rates for reading an article have not seen its part.
  const others = new Map([...parts].map((part) => [part, counter.ratesOf((one) => one !== part)]));
  for (const article of articles) countCueRates(article, counter);
  const items = articles.flatMap((article) => listItems(article, others.get(article.part)!));
  for (const item of items) countContents(item, counter);
  for (const item of items) countSources(item, counter);
  const fit = (some: readonly Item[]) => ({
    contents: fitContents(some),
    sources: fitSources(some, asked),
  });
  const again: Choice[] = [];
  const marked = [...new Array(FOLDS).keys()].flatMap((fold) => {
    const inFold = ({ part }: GoldArticle) => part % FOLDS === fold;
    const held = articles.filter(inFold);
    if (held.length === 0) return [];
    const { contents, sources } = fit(items.filter(({ article }) => !inFold(article)));
    const first = {
      contents: createChooser(contentFeatures, contents),
      sources: createChooser(asked, sources),
    };
    for (const article of held) {
      const own = items.filter((item) => item.article === article && item.view.contents.length > 0);
      const looks = own.map(({ view, sentence }) => lookAt(view, sentence, first));
      lookAround(looks).forEach((view, k) => {
        const { truth } = own[k]!;
        if (truth >= -1)
          again.push({ rows: measureRows(secondFeatures, view, view.contents.length), truth: truth + 1 });
      });
    }
    return held
      .filter(({ isWritten }) => !isWritten)
      .flatMap((article) => markedViews(article, { ...first, rates: others.get(article.part)! }));
  });
  for (const { view, isSpeech, part } of marked)
    for (const [table, key] of Object.entries(markedKeys(view))) counter.add(part, table as RateTable, key, isSpeech);
  return {
    rates: counter.pack(),
    ...fit(items),
    again: fitChooser(idsOf(secondFeatures), again, AGAIN),
    marked: fitChooser(
      idsOf(markedFeatures),
      marked.map(({ view, isSpeech, part }) => ({
        rows: measureRows(markedFeatures, { ...view, rates: others.get(part)! }, 1),
        truth: Number(isSpeech),
      })),
      MARKED,
    ),
  };
}

function countCueRates({ story, anchors, part }: GoldArticle, counter: Counter): void {
  const cues = new Set(anchors);
  for (const sentence of story.sentences)
    for (let at = sentence.from; at < sentence.to; at++) {
      if (!story.tokens[at]!.isWord || story.tokens[at]!.region >= 0) continue;
      for (const [table, key] of Object.entries(cueKeys(story, at, sentence)))
        counter.add(part, table as RateTable, key, cues.has(at));
    }
}

function listItems(article: GoldArticle, rates: CueView['rates']): Item[] {
  const { story, anchors, quotes } = article;
  return listViews(story, { rates }).map(({ view, sentence }): Item => {
    const meant = quotes.filter((_, q) => anchors[q] === view.cue);
    let truth = meant.length > 0 ? -2 : -1;
    let best = 0.5;
    view.contents.forEach((content, k) => {
      const fit = Math.max(0, ...meant.map((quote) => fitOf(view, content, quote)));
      if (fit <= best) return;
      best = fit;
      truth = k;
    });
    return { article, view, sentence, truth, quote: meant.find(({ speaker }) => speaker) };
  });
}

/** How well a content matches what is annotated in its sentence, 0…1. */
function fitOf({ story, sentence }: CueView, content: Content, quote: GoldQuotation): number {
  const { start, end } = spanOfTokens(story, sentence);
  const all = quote.parts?.length ? quote.parts : [quote];
  const inside = all.filter((part) => part.start < end && part.end > start);
  const gold = inside.length > 0 ? inside : all;
  const mine = content.parts.map((part) => spanOfTokens(story, part));
  const fits = gold.map((part) => Math.max(...mine.map((one) => likeness(one, part))));
  const apart = fits.reduce((sum, fit) => sum + fit, 0) / Math.max(gold.length, mine.length);
  const whole = gold.length > 1 && mine.length === 1 ? 0.9 * likeness(mine[0]!, quote) : 0;
  return Math.max(apart, whole);
}

function countContents({ article: { part }, view, truth }: Item, counter: Counter): void {
  if (truth < -1) return;
  const right = view.contents[truth];
  const seen = new Set<string>();
  view.contents.forEach((content, k) => {
    const { keys } = view.starts[k]!;
    for (const table of ['cue-start', 'cue-side', 'cue-report-start', 'cue-tag-start'] as const) {
      if (seen.has(keys[table])) continue;
      seen.add(keys[table]);
      counter.add(part, table, keys[table], view.starts[truth]?.keys[table] === keys[table]);
    }
    if (!right) return;
    counter.add(part, 'start', keys.start, content === right);
    counter.add(part, 'start-tags', keys['start-tags'], content.from === right.from);
    for (const table of ['end', 'end-word', 'end-tags', 'end-tags-word'] as const)
      counter.add(part, table, view.ends[k]!.keys[table], content.to === right.to);
  });
}

/** Index of the annotated source: 0 for none of them; `undefined` if it is in the sentence but not listed. */
function trueSource(view: CueView, sources: readonly SourceCandidate[], speaker: Span): number | undefined {
  const { story, sentence } = view;
  let best = 0;
  let truth = 0;
  sources.forEach((source, k) => {
    const fit = sourceFit(story, source, speaker);
    if (fit <= best) return;
    best = fit;
    truth = k + 1;
  });
  const { start, end } = spanOfTokens(story, sentence);
  return truth === 0 && speaker.start >= start && speaker.end <= end ? undefined : truth;
}

/** A phrase is right if it starts where the annotated one does; appositions overlap it too. */
function sourceFit({ tokens }: Story, { from, to, mention }: SourceCandidate, speaker: Span): number {
  const span = { start: tokens[from]!.start, end: tokens[to - 1]!.end };
  const common = likeness(span, speaker);
  if (common === 0) return 0;
  return 2 - Math.min(1, Math.abs(span.start - speaker.start) / 40) + common / 2 + (mention === undefined ? 0 : 0.2);
}

function countSources({ article: { part }, view, truth, quote }: Item, counter: Counter): void {
  if (truth < 0 || !quote?.speaker) return;
  const { sources, keys } = viewSources(view, view.contents[truth]!);
  const right = trueSource(view, sources, quote.speaker);
  keys.forEach((some, k) => {
    for (const [table, key] of Object.entries(some)) counter.add(part, table as RateTable, key, k + 1 === right);
  });
}

function fitContents(items: readonly Item[]) {
  const known = items.filter(({ truth, view }) => truth >= -1 && view.contents.length > 0);
  return fitChooser(
    idsOf(contentFeatures),
    known.map(({ view, truth }) => ({
      rows: measureRows(contentFeatures, view, view.contents.length),
      truth: truth + 1,
    })),
    LINKS,
  );
}

function fitSources(items: readonly Item[], asked: Features<SourceView>) {
  const choices = items.flatMap(({ view, truth, quote }): Choice[] => {
    if (truth < 0 || !quote?.speaker) return [];
    const sources = viewSources(view, view.contents[truth]!);
    const right = trueSource(view, sources.sources, quote.speaker);
    return right === undefined ? [] : [{ rows: measureRows(asked, sources, sources.sources.length), truth: right }];
  });
  return fitChooser(idsOf(asked), choices, LINKS);
}

/**
 * The words in quotation marks that the links of an article leave over, and whether the annotators call them a
 * quotation.
 */
function markedViews({ story, quotes, part }: GoldArticle, first: FirstModel) {
  const views: MarkedView[] = [];
  const refuse = {
    choose(view: MarkedView) {
      views.push(view);
      return Float64Array.of(1, 0);
    },
  };
  const stay = { choose: (view: SecondView) => view.first.probabilities };
  findQuotations(story, { ...first, again: stay, marked: refuse });
  return views.map((view) => {
    const span = spanOfTokens(story, { from: view.found.parts[0]!.from, to: view.found.parts.at(-1)!.to });
    const isSpeech = quotes.some((quote) => [quote, ...(quote.parts ?? [])].some((one) => likeness(span, one) >= 0.5));
    return { view, isSpeech, part };
  });
}
