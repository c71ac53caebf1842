import { DiscussionError } from '../../schema/index.js';
import { requireLanguage, requireOneOf, requireOptions, wrongOption } from '../../schema/require-options.js';

/** Facts from the caller that override what the reader detects. */
export interface PageOptions {
  /**
   * Author lines, if known, as printed or without the date ("Ann" for "Ann • 3h"). Each such line starts a comment, except
   * up to `articleEndsAt`, if no text follows, or where the page says with it whom another author answers; no other line does.
   */
  readonly authors?: readonly string[] | undefined;
  /** 1-based number of the last line of the article; 0 if there is no article. */
  readonly articleEndsAt?: number | undefined;
  /** Whether the page shows the oldest or the newest comment first; judged from dates and headers if absent. */
  readonly order?: 'oldest-first' | 'newest-first' | undefined;
  /** Language of the page (BCP 47: `en`, `de`, `da`); guessed when absent. */
  readonly language?: string | undefined;
}

/** @throws {DiscussionError} `invalid-option`. */
export function checkPageOptions(options: PageOptions): void {
  requireOptions(options, { authors: true, articleEndsAt: true, order: true, language: true });
  const { authors, articleEndsAt, order, language } = options;
  if (authors !== undefined && !(Array.isArray(authors) && authors.every((name) => typeof name === 'string')))
    throw new DiscussionError('invalid-option', 'authors must be a list of names.');
  if (articleEndsAt !== undefined && !(Number.isSafeInteger(articleEndsAt) && articleEndsAt >= 0)) {
    throw wrongOption('articleEndsAt', 'a line number, or 0 for no article', articleEndsAt);
  }
  if (order !== undefined) requireOneOf('order', ['oldest-first', 'newest-first'], order);
  requireLanguage(language);
}
