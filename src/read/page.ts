import type { Diagnostic, Discussion } from '../schema/index.js';

/** What a caller may know better than the reader. */
export interface PageOptions {
  /** Exact author lines, when known. */
  readonly authors?: readonly string[];
  /** 1-based number of the last line of the article. */
  readonly articleEndsAt?: number;
  /** Whether the page shows its oldest or its newest comment first; guessed when absent. */
  readonly order?: 'oldest-first' | 'newest-first';
}

/** What a line of the page was taken for. */
export interface LineReading {
  /** 1-based. */
  readonly line: number;
  readonly kind: 'title' | 'article' | 'author' | 'text' | 'date' | 'furniture' | 'blank';
  /** 0…1. */
  readonly probability: number;
}

/** A discussion read from a page, and how sure the reader is, line by line. */
export interface Reading {
  readonly discussion: Discussion;
  readonly lines: readonly LineReading[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a page copied as text. */
export function readDiscussion(page: string, _options: PageOptions = {}): Reading {
  return { discussion: { article: { text: page }, comments: [] }, lines: [], diagnostics: [] };
}
