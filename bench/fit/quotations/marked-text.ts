import type { Span } from '../../../src/schema/index.js';

/** A marked span: a source, a cue or a content, with the quotations it belongs to if they are numbered. */
export interface Mark {
  readonly kind: 'C' | 'Q' | 'S';
  readonly ids: readonly string[];
  readonly span: Span;
}

/** Where a quotation is, or what belongs to it. */
export function spansOf(marks: readonly Mark[], kind: Mark['kind'], id: string): Span[] {
  return marks.filter((mark) => mark.kind === kind && mark.ids.includes(id)).map(({ span }) => span);
}

/** Reads text with marks like `[S1,2 Ann Berg] [C1 said] [Q1 that it leaks]`; they may nest. */
export function readMarked(marked: string): { text: string; marks: Mark[] } {
  const open: { kind: Mark['kind']; ids: string[]; start: number }[] = [];
  const marks: Mark[] = [];
  let text = '';
  for (const [piece, kind, ids] of marked.matchAll(/\[([SCQ])(\d+(?:,\d+)*)? |\]|[^[\]]+|\[/g)) {
    if (kind) open.push({ kind: kind as Mark['kind'], ids: ids?.split(',') ?? [], start: text.length });
    else if (piece !== ']') text += piece;
    else {
      const closed = open.pop();
      if (closed) marks.push({ kind: closed.kind, ids: closed.ids, span: { start: closed.start, end: text.length } });
    }
  }
  return { text, marks: marks.sort((a, b) => a.span.start - b.span.start) };
}
