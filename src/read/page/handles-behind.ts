import type { Part } from './decode.js';
import type { PageShape } from './shape.js';

/** "Ann Lee @annlee", "Ann Lee (@annlee)", "Ann Lee@ann@example.org", but not "ann@example.org". */
const HANDLE = /(?<=\S)(?:\s+@[\w.-]{1,40}|\s*@[\w.-]{1,40}@[\w.-]{1,60}|\s*\(@[\w.-]{1,40}\))$/;
/** Least share of the authors who have their handle behind their name. */
const SHARE = 0.6;
/** Fewer may call themselves so. */
const FEWEST = 3;

/** The page with its authors' names alone, if most of them have their handles behind them. O(lines). */
export function withoutHandles(shape: PageShape, parts: readonly Part[]): PageShape {
  const authors = shape.lines.filter((_, at) => parts[at] === 'author');
  const named = authors.filter(({ author }) => HANDLE.test(author));
  const full = new Set(authors.map(({ author }) => author));
  // Two people of one name are told apart by their handles.
  const cut = new Set([...full].map((name) => name.replace(HANDLE, '')));
  if (named.length < Math.max(FEWEST, SHARE * authors.length) || cut.size < full.size) return shape;
  const lines = shape.lines.map((line) => ({
    ...line,
    author: line.author.replace(HANDLE, ''),
    answered: line.answered?.replace(HANDLE, ''),
  }));
  return { ...shape, lines };
}
