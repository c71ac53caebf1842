import { existsSync } from 'node:fs';
import { readStory, type Story } from '../../../src/quotations/story.js';
import type { Range } from '../../../src/quotations/tokens.js';
import type { QuotationKind, Span } from '../../../src/schema/index.js';
import { isWordUnit } from '../../../src/text/letters.js';
import { FUNCTION_WORDS } from '../../../src/text/lexicons/function-words.js';
import { readLines } from '../read-lines.js';

const DATA = new URL('../../../../shared/data/quotations/', import.meta.url);

/** Annotated articles by language. */
export const SOURCES = { en: 'polnear', de: 'wikinews-de' } as const;

export type GoldLanguage = keyof typeof SOURCES;

export const hasArticles = existsSync(DATA);

/** What the annotators marked. */
export interface GoldQuotation extends Span {
  readonly kind?: QuotationKind;
  readonly parts?: readonly Span[];
  readonly cue?: Span;
  readonly speaker?: Span & { readonly text: string };
  readonly speakerName?: string;
}

/** An annotated article, scanned. */
export interface GoldArticle {
  readonly text: string;
  readonly quotes: readonly GoldQuotation[];
  readonly story: Story;
  /** Per quotation, the token of its cue, or −1. */
  readonly anchors: readonly number[];
  /** Index among `PARTS` parts: a fold is one of them, or every third. */
  readonly part: number;
  /** Written for this project: nearly all words in quotation marks are speech, more than in newspapers. */
  readonly isWritten?: boolean;
  /** One of our own sentences. */
  readonly isOwn?: boolean;
  /** Learned by the tagger, and by the choosers that ask it, only. */
  readonly isForTagger?: boolean;
}

export const PARTS = 6;

/** Reads the annotated articles of a language. */
export function readGold(language: GoldLanguage): GoldArticle[] {
  return readArticles(readLines(new URL(`${SOURCES[language]}.ndjson`, DATA)), language);
}

type Annotated = Pick<GoldArticle, 'text' | 'quotes'>;

/** Converts what annotators marked in some articles. */
export function readArticles(raw: readonly Annotated[], language: GoldLanguage): GoldArticle[] {
  const stories = raw.map(({ text }) => readStory(text, language));
  const anchorOf = countCues(raw, stories);
  return raw.map(({ text, quotes }, n) => ({
    text,
    quotes,
    story: stories[n]!,
    anchors: quotes.map((quote) => anchorOf(quote, stories[n]!)),
    part: n % PARTS,
  }));
}

/** The words of a cue outside quotation marks; there may be several: "made the point that". */
function cueTokens({ cue }: GoldQuotation, { tokens }: Story): number[] {
  if (!cue) return [];
  const found: number[] = [];
  for (let at = firstTokenAt(tokens, cue.start); at < tokens.length && tokens[at]!.start < cue.end; at++)
    if (tokens[at]!.isWord && tokens[at]!.region < 0) found.push(at);
  return found;
}

function firstTokenAt(tokens: Story['tokens'], position: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The word that represents a cue: the one that is a cue in the largest share of its uses. */
function countCues(raw: readonly Pick<GoldArticle, 'quotes'>[], stories: readonly Story[]) {
  const all = new Map<string, number>();
  const cued = new Map<string, number>();
  const add = (counts: Map<string, number>, key: string, by: number) => counts.set(key, (counts.get(key) ?? 0) + by);
  raw.forEach(({ quotes }, n) => {
    const story = stories[n]!;
    for (const { isWord, region, norm } of story.tokens) if (isWord && region < 0) add(all, norm, 1);
    for (const quote of quotes) {
      const tokens = cueTokens(quote, story);
      for (const at of tokens) add(cued, story.tokens[at]!.norm, 1 / tokens.length);
    }
  });
  return (quote: GoldQuotation, story: Story): number => {
    let best = -1;
    let most = 0;
    for (const at of cueTokens(quote, story)) {
      const { norm, isCapital } = story.tokens[at]!;
      const rate = (cued.get(norm) ?? 0) / ((all.get(norm) ?? 0) + 3);
      const trusted = rate * (FUNCTION_WORDS.has(norm) ? 0.2 : 1) * (isCapital ? 0.5 : 1);
      if (trusted <= most) continue;
      most = trusted;
      best = at;
    }
    return best;
  };
}

/** A span without surrounding characters that are not letters or digits. */
export function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && !isWordUnit(text.charCodeAt(start))) start++;
  while (end > start && !isWordUnit(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** Intersection over union. */
export function likeness(a: Span, b: Span): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common <= 0 ? 0 : common / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

export function spanOfTokens({ text, tokens }: Story, { from, to }: Range): Span {
  return trimmed(text, { start: tokens[from]!.start, end: tokens[to - 1]!.end });
}
