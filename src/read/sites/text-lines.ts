/** Deeper quotations and lists are shown at this depth. */
const DEEPEST = 8;

/**
 * Writes lines, with quotations after `> ` and list items after their mark; blanks are collapsed except in verbatim
 * text.
 */
export function createTextLines() {
  const lines: string[] = [];
  /** The line being written. */
  let pieces: string[] = [];
  let blankBefore = true;
  /** The mark of an item that has no words yet. */
  let bullet = '';
  let quotesOfBullet = 0;
  let isVerbatim = false;
  let quotes = 0;
  let quotesOfLast = 0;
  /** Line breaks due before what comes next. */
  let breaks = 0;

  const prefix = (depth: number) => '> '.repeat(Math.min(depth, DEEPEST));
  const endLine = () => {
    lines.push((prefix(quotes) + pieces.join('')).trimEnd());
    pieces = [];
    blankBefore = true;
    quotesOfLast = quotes;
  };
  const beginLine = () => {
    if (lines.length > 0 && breaks > 1) lines.push(prefix(Math.min(quotes, quotesOfLast)).trimEnd());
    breaks = 0;
    // A quotation at the start of an item gets no mark: the mark goes to the author's words.
    if (bullet === '' || quotes !== quotesOfBullet) return;
    pieces.push(bullet);
    bullet = '';
  };
  const part = (size: number) => {
    if (pieces.length > 0) endLine();
    breaks = Math.max(breaks, size);
  };
  const writeWords = (text: string) => {
    let words = text.replace(/[ \t\n\f\r]+/g, ' ');
    if (pieces.length === 0) words = words.replace(/^[ \u00a0]+/, '');
    else if (blankBefore) words = words.replace(/^ /, '');
    if (words === '') return;
    if (pieces.length === 0) beginLine();
    pieces.push(words);
    blankBefore = words.endsWith(' ');
  };
  const writeVerbatim = (text: string) => {
    text.split(/\r?\n/).forEach((row, i) => {
      if (i > 0 && (pieces.length > 0 || breaks === 0)) endLine();
      if (row === '') return;
      if (pieces.length === 0) beginLine();
      pieces.push(row);
    });
  };
  return {
    part,
    write: (text: string) => (isVerbatim ? writeVerbatim(text) : writeWords(text)),
    breakLine() {
      if (pieces.length > 0) part(1);
      else breaks = Math.min(breaks + 1, 2);
    },
    item(depth: number, mark: string) {
      bullet = `${'  '.repeat(Math.max(0, Math.min(depth, DEEPEST) - 1))}${mark} `;
      quotesOfBullet = quotes;
    },
    endItem() {
      bullet = '';
    },
    quote(more: number) {
      quotes += more;
    },
    verbatim(on: boolean) {
      isVerbatim = on;
    },
    /** The current position in the line. */
    mark: () => pieces.length,
    /** What was added to the line since; `undefined` if the line has ended. */
    since: (mark: number): string | undefined => (pieces.length > mark ? pieces.slice(mark).join('') : undefined),
    replace(mark: number, text: string) {
      pieces.splice(mark, pieces.length, text);
      blankBefore = false;
    },
    text(): string {
      part(0);
      return lines.join('\n').trimEnd();
    },
  };
}
