import { decodePage, type Part } from './decode.js';
import { findEdges } from './edges.js';
import { findFooter } from './footer.js';
import { withoutHandles } from './handles-behind.js';
import { findPersonal } from './personal.js';
import { type ContentLine, type PageShape, shapePage } from './shape.js';
import { findStrangers } from './strangers.js';

/** A page and what each of its content lines is. */
interface PartedPage {
  readonly shape: PageShape;
  readonly parts: Part[];
  readonly probabilities: Float64Array;
}

/**
 * Reads a page as if nobody had stated its authors, and once more with them only if it then has others, or their lines among its
 * words: names alone would undo what else the page says (who is answered, what buttons are). O(lines).
 */
export function partPage(text: string, authors: ReadonlySet<string> | undefined, articleEndsAt?: number): PartedPage {
  const shape = shapePage(text, undefined, articleEndsAt);
  const { parts: decoded, probabilities } = decodePage(shape, { authors: undefined, articleEndsAt });
  const parts = [...decoded];
  for (const [at, part] of findStrangers(shape, parts)) parts[at] = part;
  const bare = withoutHandles(shape, parts);
  if (authors === undefined) return withoutSite({ shape: bare, parts, probabilities });
  for (const one of [shape, bare])
    if (isAsStated(one, parts, authors)) return withoutSite({ shape: one, parts, probabilities });
  const known = shapePage(text, authors, articleEndsAt);
  const again = decodePage(known, { authors, articleEndsAt });
  return withoutSite({ shape: known, parts: [...again.parts], probabilities: again.probabilities });
}

/** What the site printed around the words of the comments, as only the comments show. */
function withoutSite({ shape, parts, probabilities }: PartedPage): PartedPage {
  const heads = shape.lines.filter((_, at) => parts[at] === 'author');
  const [first = 0, last = 0] = [heads[0]?.number, heads.at(-1)?.number];
  // Where the comments have neither dates nor buttons, somebody has cleaned the page.
  const isSites =
    heads.some(({ besideDate }) => besideDate) ||
    shape.asides.some(({ line }) => line.number > first && line.number < last);
  const around = new Set<number>();
  for (const find of isSites ? [findEdges, findPersonal] : [])
    for (const at of find(shape, parts)) {
      parts[at] = 'furniture';
      around.add(at);
    }
  for (const at of shape.asides.length > 0 ? findFooter(shape, parts) : []) parts[at] = 'furniture';
  return { shape: { ...shape, lines: joinAsides(shape.lines, around) }, parts, probabilities };
}

/** Dates and counters below a line that goes belong to the line above it. */
function joinAsides(lines: readonly ContentLine[], gone: ReadonlySet<number>): ContentLine[] {
  const joined = [...lines];
  let above = 0;
  for (const [at, { stamp, furniture }] of lines.entries()) {
    if (!gone.has(at)) above = at;
    else {
      const line = joined[above]!;
      joined[above] = { ...line, stamp: line.stamp ?? stamp, furniture: [...line.furniture, ...furniture] };
    }
  }
  return joined;
}

/** Whether the authors found are those stated, and each stated line is one of them, part of the article, or says who is answered. */
function isAsStated({ lines, asides }: PageShape, parts: readonly Part[], authors: ReadonlySet<string>): boolean {
  const isStated = (line: ContentLine) => authors.has(line.text) || authors.has(line.author);
  const found = new Set(lines.flatMap(({ text, author }, at) => (parts[at] === 'author' ? [text, author] : [])));
  return (
    found.size > 0 &&
    asides.every(({ line: { text } }) => !authors.has(text) || found.has(text)) &&
    lines.every((line, at) => (parts[at] === 'author') === (parts[at] !== 'article' && isStated(line)))
  );
}
