/** What a caller may know better than the reader. */
export interface PageOptions {
  /** Exact author lines, when known: every such line starts a comment, no other does. */
  readonly authors?: readonly string[];
  /** 1-based number of the last line of the article; 0 when there is none. */
  readonly articleEndsAt?: number;
  /** Whether the page shows its oldest or its newest comment first; judged from dates and headers when absent. */
  readonly order?: 'oldest-first' | 'newest-first';
}
