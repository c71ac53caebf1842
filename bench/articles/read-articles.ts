import { readdirSync, readFileSync } from 'node:fs';
import type { Attribution } from '../../src/quotations/index.js';
import type { Quotation, Span } from '../../src/schema/index.js';
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

/** A whole quotation, or a part of one of several parts. */
interface Piece<Owner> {
  readonly owner: Owner;
  readonly span: Span;
  readonly isWhole: boolean;
}

/**
 * A marked quotation and a found one are the same if they share half of their words, counted in code units of both; the
 * speaker is right if one of his mentions, or what stands beside the quotation, overlaps the marked source. Quotations
 * of several parts are compared part by part where that fits better: writers and tools differ in what they join.
 */
export function scoreArticle(
  { text, quotations }: MarkedArticle,
  { quotations: found, speakers }: Attribution,
): Scored {
  const all = none();
  const direct = none();
  const wrong = new Set<MarkedQuotation>();
  const marked = new Set(
    quotations.flatMap((one) =>
      piecesOf(
        one,
        one.parts.map((part) => lettersOf(text, part)),
      ),
    ),
  );
  const told = new Set(found.flatMap((one) => piecesOf(one, one.parts ?? [one.content])));
  const isRight = ({ sources }: MarkedQuotation, { mention, speakerId }: Quotation) => {
    const named = speakers.find(({ id }) => id === speakerId)?.mentions ?? [];
    const beside = mention === undefined ? named : [mention, ...named];
    return sources.length === 0 || beside.some((one) => sources.some((source) => common(one, source) > 0));
  };
  const count = (quotation: MarkedQuotation, same: Quotation | undefined) => {
    const isDirect = isMarkedDirect(text, quotation);
    const right = same !== undefined && isRight(quotation, same);
    if (!right) wrong.add(quotation);
    for (const tally of isDirect ? [all, direct] : [all]) {
      tally.marked++;
      if (same) tally.found++;
      if (right) tally.right++;
    }
    // What its writer marked as direct speech counts as found there, whatever kind it was found as.
    if (same?.kind === 'direct' && !isDirect) direct.found++;
  };
  const pairs = [...marked]
    .flatMap((one) =>
      [...told].map((other) => [one, other, common(one.span, other.span) / spread(one.span, other.span)] as const),
    )
    .filter(([, , share]) => share >= 0.5)
    .sort((a, b) => b[2] - a[2]);
  for (const [one, other] of pairs) {
    if (!marked.has(one) || !told.has(other)) continue;
    take(marked, one);
    take(told, other);
    count(one.owner, other.owner);
  }
  for (const { owner } of rest(marked)) count(owner, undefined);
  for (const { owner } of rest(told)) {
    all.found++;
    if (owner.kind === 'direct') direct.found++;
  }
  return { all, direct, wrong: [...wrong] };
}

function piecesOf<Owner>(owner: Owner, parts: readonly Span[]): Piece<Owner>[] {
  const whole = { owner, span: { start: parts[0]!.start, end: parts.at(-1)!.end }, isWhole: true };
  return parts.length === 1 ? [whole] : [whole, ...parts.map((span) => ({ owner, span, isWhole: false }))];
}

/** A whole is used up with any of its parts, and they with it. */
function take<Owner>(free: Set<Piece<Owner>>, taken: Piece<Owner>): void {
  for (const piece of free)
    if (piece === taken || (piece.owner === taken.owner && piece.isWhole !== taken.isWhole)) free.delete(piece);
}

/** What was not used: quotations as a whole, or parts of those that were used in part. */
function rest<Owner>(free: ReadonlySet<Piece<Owner>>): Piece<Owner>[] {
  const whole = new Set([...free].filter(({ isWhole }) => isWhole).map(({ owner }) => owner));
  return [...free].filter(({ owner, isWhole }) => isWhole || !whole.has(owner));
}

function isMarkedDirect(text: string, { parts }: MarkedQuotation): boolean {
  const { start } = parts[0]!;
  return /["“”„«»‘’'‚]/.test(text[start]!) || /(?:^|\n)[–—-] $/.test(text.slice(0, start));
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
