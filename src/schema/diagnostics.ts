/** What was repaired, guessed or left out; never an error. */
export type DiagnosticCode =
  | 'missing-id'
  | 'duplicate-id'
  | 'dangling-parent'
  | 'missing-parent'
  | 'self-reply'
  | 'cyclic-parent'
  | 'no-article'
  | 'no-comments'
  | 'incomplete'
  | 'uncertain-line'
  | 'newest-first'
  | 'out-of-order'
  | 'unreadable-time'
  | 'other-name'
  | 'no-author'
  | 'unknown-author'
  | 'layout'
  | 'malformed-text'
  | 'html'
  | 'json'
  | 'unknown-language'
  | 'unknown-correction'
  | 'contradictory-correction'
  | 'analyzed-again';

/** One thing to know when reading the results. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  /** A full sentence: what was found and what was done about it. */
  readonly message: string;
  readonly commentId?: string;
  /** 1-based line of the page that was read. */
  readonly line?: number;
}
