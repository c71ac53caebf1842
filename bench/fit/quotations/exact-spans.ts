import type { Quotation, Span } from '../../../src/schema/index.js';
import { type GoldArticle, trimmed } from './gold.js';

/** An article, with what is found in it. */
interface Read {
  readonly article: GoldArticle;
  readonly attribution: { readonly quotations: readonly Quotation[] };
}

/**
 * F1, 0…1, of indirect and mixed quotations that are right from their first letter to their last; speakers do not count.
 * ../shared/evaluate has this of direct speech only (`directSpan`), and takes others for found if half of them is.
 */
export function exactReports(read: readonly Read[]): number {
  let right = 0;
  let all = 0;
  for (const { article, attribution } of read) {
    const marked = keysOf(article.text, article.quotes);
    const found = keysOf(
      article.text,
      attribution.quotations.map(({ kind, content, parts }) => ({ kind, ...content, parts })),
    );
    for (const key of found) if (marked.has(key)) right++;
    all += marked.size + found.size;
  }
  return all === 0 ? 0 : (2 * right) / all;
}

type Marked = Span & { readonly kind?: string | undefined; readonly parts?: readonly Span[] | undefined };

function keysOf(text: string, quotes: readonly Marked[]): Set<string> {
  const reported = quotes.filter(({ kind }) => kind !== 'direct');
  return new Set(
    reported.map((quote) => {
      const parts = quote.parts?.length ? quote.parts : [quote];
      const start = Math.min(...parts.map((part) => part.start));
      const end = Math.max(...parts.map((part) => part.end));
      const span = trimmed(text, { start, end });
      return `${span.start} ${span.end}`;
    }),
  );
}
