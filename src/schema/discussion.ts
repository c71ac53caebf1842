import type { Span } from './span.js';

/** Id of the one article of a discussion, wherever a comment id could stand. */
export const ARTICLE = 'article';

/** What the discussion is about. `text` may be empty when the source had no article. */
export interface Article {
  readonly title?: string;
  /** Paragraphs separated by line breaks. Offsets of quotations and mentions index this text. */
  readonly text: string;
  readonly url?: string;
  readonly author?: string;
  /** ISO 8601, as the source gave it. */
  readonly publishedAt?: string;
}

/** One comment under the article. Only `id`, `author` and `text` are always known. */
export interface Comment {
  /** The source's id, or `c1`, `c2`, … in order. */
  readonly id: string;
  /** Name as printed in the source. Empty or "Guest"-like names are not one person. */
  readonly author: string;
  readonly text: string;
  /** `'article'` or the id of a comment, when the source says whom this comment answers. */
  readonly parentId?: string;
  /**
   * Id of the comment its thread starts with, that comment's own included, or any text that all of the thread share. A parent that is
   * inferred is one of the thread; of its first comment the article.
   */
  readonly threadId?: string;
  /** ISO 8601, as the source gave it. */
  readonly createdAt?: string;
  readonly votes?: number;
  /** Quoted text of another comment that stood in front of this one in the source: its words count when the parent is inferred. */
  readonly quoted?: string;
  /** A comment others refer to whose own text is missing (removed by moderators). */
  readonly ghost?: true;
  /** Where it stood in the page that was read. */
  readonly source?: Span;
}

/** Given facts only, nothing inferred. Comments stand oldest first. */
export interface Discussion {
  readonly id?: string;
  /** BCP 47 primary tag (`en`, `de`, `da`); guessed from the text when absent. */
  readonly language?: string;
  readonly article: Article;
  readonly comments: readonly Comment[];
}
