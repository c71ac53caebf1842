import { readdirSync, readFileSync } from 'node:fs';
import type { Attribution } from '../../src/quotations/index.js';
import type { Span } from '../../src/schema/index.js';
import { readMarked, spansOf } from '../fit/quotations/marked-text.js';

/** A quotation as its writer marked it. */
interface MarkedQuotation {
  readonly parts: readonly Span[];
  /** Where its speaker is named beside it; empty if nowhere. */
  readonly sources: readonly Span[];
}

export interface MarkedArticle {
  readonly language: string;
  readonly text: string;
  readonly quotations: readonly MarkedQuotation[];
}

const FOLDER = new URL('./', import.meta.url);

/** The articles of this folder, with their quotations. */
export function readArticles(): MarkedArticle[] {
  return readdirSync(FOLDER)
    .filter((name) => /^[a-z]{2}\.txt$/.test(name))
    .sort()
    .flatMap((name) =>
      readFileSync(new URL(name, FOLDER), 'utf8')
        .split(/^===.*$/m)
        .map((article) => article.trim())
        .filter(Boolean)
        .map((article) => ({ language: name.slice(0, 2), ...readArticle(article) })),
    );
}

function readArticle(marked: string): Omit<MarkedArticle, 'language'> {
  const { text, marks } = readMarked(marked);
  const ids = [...new Set(marks.filter(({ kind }) => kind === 'Q').flatMap((mark) => mark.ids))];
  return {
    text,
    quotations: ids.map((id) => ({ parts: spansOf(marks, 'Q', id), sources: spansOf(marks, 'S', id) })),
  };
}

/** How many quotations were marked, found, and found with their speaker: of any kind, and of direct speech. */
export interface Tally {
  marked: number;
  found: number;
  right: number;
}

export interface Scored {
  readonly all: Tally;
  readonly direct: Tally;
  /** Quotations of the article that were not found, or with the wrong speaker. */
  readonly wrong: readonly MarkedQuotation[];
}

const none = (): Tally => ({ marked: 0, found: 0, right: 0 });

/**
 * A marked quotation and a found one are the same if they share half of their words, counted in code units of both; the
 * speaker is right if one of his mentions, or what stands beside the quotation, overlaps the marked source.
 */
export function scoreArticle(
  { text, quotations }: MarkedArticle,
  { quotations: found, speakers }: Attribution,
): Scored {
  const all = none();
  const direct = none();
  const wrong: MarkedQuotation[] = [];
  const isDirect = ({ start }: Span) =>
    /["“”„«»‘’'‚]/.test(text[start]!) || /(?:^|\n)[–—-] $/.test(text.slice(0, start));
  const free = new Set(found);
  all.found = found.length;
  direct.found = found.filter(({ kind }) => kind === 'direct').length;
  for (const quotation of quotations) {
    const span = lettersOf(text, { start: quotation.parts[0]!.start, end: quotation.parts.at(-1)!.end });
    const tallies = isDirect(quotation.parts[0]!) ? [all, direct] : [all];
    for (const tally of tallies) tally.marked++;
    const same = [...free].find(({ content }) => 2 * common(content, span) >= spread(content, span));
    if (same) free.delete(same);
    // What its writer marked as direct speech counts as found there, whatever kind it was found as.
    if (same && tallies.includes(direct) && same.kind !== 'direct') direct.found++;
    const speaker = speakers.find(({ id }) => id === same?.speakerId);
    const isRight =
      same !== undefined &&
      (quotation.sources.length === 0 ||
        [...(same.mention ? [same.mention] : []), ...(speaker?.mentions ?? [])].some((mention) =>
          quotation.sources.some((source) => common(mention, source) > 0),
        ));
    if (!isRight) wrong.push(quotation);
    for (const tally of tallies) if (isRight) tally.right++;
  }
  return { all, direct, wrong };
}

/** F1 of quotations with their speakers. */
export function f1({ marked, found, right }: Tally): number {
  return marked + found === 0 ? 1 : (2 * right) / (marked + found);
}

export function addUp(tallies: readonly Tally[]): Tally {
  const sum = none();
  for (const tally of tallies) for (const key of Object.keys(sum) as (keyof Tally)[]) sum[key] += tally[key];
  return sum;
}

function lettersOf(text: string, { start, end }: Span): Span {
  const isLetter = (at: number) => /[\p{L}\p{N}]/u.test(text[at]!);
  while (start < end && !isLetter(start)) start++;
  while (end > start && !isLetter(end - 1)) end--;
  return { start, end };
}

const common = (a: Span, b: Span) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const spread = (a: Span, b: Span) => Math.max(a.end, b.end) - Math.min(a.start, b.start);
