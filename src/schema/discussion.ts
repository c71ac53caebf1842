import type { Span } from './span.js';

/** Id of the one article of a discussion, wherever a comment id could stand. */
export const ARTICLE = 'article';

/** What the discussion is about. `text` may be empty when the source had no article. */
export interface Article {
  readonly title?: string | undefined;
  /** Paragraphs separated by line breaks. Offsets of quotations and mentions index this text. */
  readonly text: string;
  readonly url?: string | undefined;
  readonly author?: string | undefined;
  /** ISO 8601, as the source gave it. */
  readonly publishedAt?: string | undefined;
}

/** One comment under the article. Only `id`, `author` and `text` are always known. */
export interface Comment {
  /** The source's id, or `c1`, `c2`, … in order. */
  readonly id: string;
  /** Name as printed in the source. Empty names and names like "Guest" do not stand for one person. */
  readonly author: string;
  readonly text: string;
  /** `'article'` or the id of a comment, if the source says what this comment answers. */
  readonly parentId?: string | undefined;
  /**
   * Name of the author this comment answers, if the source says whom but not which comment. It answers a comment of theirs; and
   * where at least three comments have one, those without most likely answer the article.
   */
  readonly addressee?: string | undefined;
  /**
   * Id of the comment that starts the thread (that comment has it, too), or any text that all comments of the thread share.
   * An inferred parent is one of the thread; that of its first comment is the article.
   */
  readonly threadId?: string | undefined;
  /** ISO 8601, as the source gave it. */
  readonly createdAt?: string | undefined;
  /**
   * How long before the page was copied it was written, in minutes, as coarse as the page says it: 180 for "3 hours ago".
   * Days are counted to the midnight after the page was copied: "yesterday, 17:00" is 1860.
   */
  readonly minutesAgo?: number | undefined;
  readonly votes?: number | undefined;
  /** Text quoted from another comment, which the source had before this text. Its words count when the parent is inferred. */
  readonly quoted?: string | undefined;
  /** A comment that others answer but whose own text is missing (removed by moderators, for example). */
  readonly ghost?: true | undefined;
  /** Its place in the page that was read. */
  readonly source?: Span | undefined;
}

/** Given facts only, nothing inferred. Comments are in order: oldest first, or each below what it answers. */
export interface Discussion {
  readonly id?: string | undefined;
  /** BCP 47 primary tag (`en`, `de`, `da`); guessed from the text when absent. */
  readonly language?: string | undefined;
  /** How many comments the source says there are, if it says so; `comments` may have fewer. */
  readonly commentsCounted?: number | undefined;
  readonly article: Article;
  readonly comments: readonly Comment[];
}
