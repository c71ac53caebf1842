import type { Content } from '../../../src/quotations/edges/contents.js';
import { type CueView, cueKeys, type Known } from '../../../src/quotations/edges/cue-view.js';
import { listViews } from '../../../src/quotations/edges/first-look.js';
import type { RateTable } from '../../../src/quotations/edges/rates.js';
import { viewSources } from '../../../src/quotations/edges/source-features.js';
import type { SourceCandidate } from '../../../src/quotations/edges/sources.js';
import type { Story } from '../../../src/quotations/story.js';
import type { Span } from '../../../src/schema/index.js';
import type { Counter } from './count-rates.js';
import { type GoldArticle, type GoldQuotation, likeness, spanOfTokens } from './gold.js';

/** A cue of an article, and the content that the annotators mark: −1 none, −2 one that is not listed. */
export interface Item {
  readonly article: GoldArticle;
  readonly view: CueView;
  /** Index of its sentence. */
  readonly sentence: number;
  readonly truth: number;
  readonly quote: GoldQuotation | undefined;
}

export function listItems(article: GoldArticle, known: Known): Item[] {
  const { story, anchors, quotes } = article;
  return listViews(story, known).map(({ view, sentence }): Item => {
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

export function countCueRates({ story, anchors, part }: GoldArticle, counter: Counter): void {
  const cues = new Set(anchors);
  for (const sentence of story.sentences)
    for (let at = sentence.from; at < sentence.to; at++) {
      if (!story.tokens[at]!.isWord || story.tokens[at]!.region >= 0) continue;
      for (const [table, key] of Object.entries(cueKeys(story, at, sentence)))
        counter.add(part, table as RateTable, key, cues.has(at));
    }
}

export function countContents({ article: { part }, view, truth }: Item, counter: Counter): void {
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
export function trueSource(view: CueView, sources: readonly SourceCandidate[], speaker: Span): number | undefined {
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

export function countSources({ article: { part }, view, truth, quote }: Item, counter: Counter): void {
  if (truth < 0 || !quote?.speaker) return;
  const { sources, keys } = viewSources(view, view.contents[truth]!);
  const right = trueSource(view, sources, quote.speaker);
  keys.forEach((some, k) => {
    for (const [table, key] of Object.entries(some)) counter.add(part, table as RateTable, key, k + 1 === right);
  });
}
