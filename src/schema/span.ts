/** Half-open range `[start, end)` in UTF-16 code units of its owner's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span and the text it points into: a comment id, or `'article'`. */
export interface Place extends Span {
  readonly in: string;
}
