import { type OptionNames, requireFlag, requireOptions, wrongOption } from '../schema/require-options.js';
import { cleanText } from '../text/clean.js';

/** How to write a table, so that those of several discussions can follow each other in one file. */
export interface TableOptions {
  /** What the last column, `discussion`, says in every row, such as the name of the file. Default: the discussion's id, else nothing. */
  readonly discussion?: string | undefined;
  /** `false` leaves out the line with the names of the columns: for all discussions but the first. Default `true`. */
  readonly header?: boolean | undefined;
}

const OPTIONS: OptionNames<TableOptions> = { discussion: true, header: true };

type Cell = string | number | boolean | null | undefined;

/**
 * CSV (RFC 4180) with a cell for each name, empty if a row does not have it, and a last column that says which discussion the row
 * is of. Text that a spreadsheet would take for a formula gets a leading apostrophe, ids too, and one more if it has some. O(cells).
 *
 * @throws {DiscussionError} `invalid-option`.
 */
export function writeTable<Name extends string>(
  names: readonly Name[],
  rows: readonly Readonly<Partial<Record<NoInfer<Name>, Cell>>>[],
  id: string | undefined,
  options: TableOptions,
): string {
  const { discussion = id, header = true } = requireOptions(options, OPTIONS);
  if (discussion !== undefined && typeof discussion !== 'string') throw wrongOption('discussion', 'a text', discussion);
  requireFlag('header', header);
  const lines = rows.map((row) => [...names.map((name) => row[name]), discussion].map(written).join(','));
  return [...(header ? [[...names, 'discussion'].join(',')] : []), ...lines, ''].join('\r\n');
}

function written(cell: Cell): string {
  if (typeof cell !== 'string') return `${cell ?? ''}`;
  const text = cleanText(/^'*[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
