import { readdirSync, readFileSync } from 'node:fs';
import { readDiscussion } from '../../src/read/page.js';

/**
 * Pages as they copy from many sites, with what a reader should find; those that came later; and, twice, those whose structure is
 * that of real markup, as a browser copies it: see docs/decisions/0010-pages.md.
 */
const PAGES = {
  first: new URL('../read/page/layouts/', import.meta.url),
  later: new URL('../read/page/later-layouts/', import.meta.url),
  real: new URL('../read/page/real-layouts/', import.meta.url),
  laterReal: new URL('../read/page/later-real-layouts/', import.meta.url),
};

/** Characters that tell one comment of a page from the others. */
const OPENING = 50;

/** A comment: its author and its words. */
export type Said = readonly [author: string, text: string];

/** A page and its comments, oldest first. */
export interface Layout {
  readonly name: string;
  readonly page: string;
  /** Headline of its article, where it has one. */
  readonly title: string | undefined;
  /** Nobody who wrote the reader has looked at it. */
  readonly unseen: boolean;
  readonly comments: readonly Said[];
}

interface Gold {
  /** Where its structure is from. */
  readonly source?: string;
  readonly unseen?: true;
  readonly title?: string;
  readonly comments: readonly { readonly author: string; readonly text: string }[];
}

/** Every page of one set, by name. */
export function readLayouts(set: keyof typeof PAGES): Layout[] {
  const folder = PAGES[set];
  const names = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  return names.sort().map((file) => {
    const gold = readFileSync(new URL(file.replace('.txt', '.gold.json'), folder), 'utf8');
    const { title, unseen = false, comments } = JSON.parse(gold) as Gold;
    return {
      name: file.replace('.txt', ''),
      page: readFileSync(new URL(file, folder), 'utf8'),
      title,
      unseen,
      comments: comments.map(({ author, text }) => [author, folded(text)] as const),
    };
  });
}

/** Author and words of each comment found on a page, white space folded. */
export function saidOn(page: string): Said[] {
  return readDiscussion(page).discussion.comments.map(({ author, text }) => [author, folded(text)]);
}

/** F1 of comments whose author and words are right. */
export function layoutF1({ page, comments }: Layout): number {
  const found = saidOn(page).map(String);
  const right = comments.filter((comment) => found.includes(String(comment))).length;
  return (2 * right) / (found.length + comments.length);
}

/** Share of the comments whose author is right, whatever else stands in their text, 0…1. */
export function authorsRight({ page, comments }: Layout): number {
  const found = saidOn(page);
  const holds = ([author, text]: Said) =>
    found.some(([name, words]) => name === author && words.includes(text.slice(0, OPENING)));
  return comments.filter(holds).length / comments.length;
}

/** Whether the headline is told from the menus around it. */
export function hasHeadline({ page, title }: Layout): boolean {
  return title !== undefined && (readDiscussion(page).discussion.article.title ?? '').includes(title);
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
