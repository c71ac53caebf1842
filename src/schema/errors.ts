/** What went wrong, as a code for programs. */
export type DiscussionErrorCode =
  | 'not-text'
  | 'not-json'
  | 'not-utf8'
  | 'too-long'
  | 'invalid-discussion'
  | 'invalid-analysis'
  | 'invalid-corrections'
  | 'invalid-option'
  | 'unknown-comment';

/** Where it went wrong. */
export interface ErrorPlace {
  /** 1-based line of the input. */
  readonly line?: number;
  /** 1-based column of the input. */
  readonly column?: number;
  /** 0-based byte offset in the input. */
  readonly byte?: number;
  /** Path inside the data, e.g. `comments.3.author`. */
  readonly path?: string;
  /** Id of the comment or discussion concerned. */
  readonly id?: string;
}

/** Thrown for input or options that cannot be used. The message says what is wrong, where, and what to do. */
export class DiscussionError extends Error {
  override readonly name = 'DiscussionError';
  readonly code: DiscussionErrorCode;
  readonly place: ErrorPlace;

  constructor(code: DiscussionErrorCode, message: string, place: ErrorPlace = {}, options?: { cause?: unknown }) {
    super(message, options);
    this.code = code;
    this.place = place;
  }
}
