import { reasonsFor } from '../evidence/index.js';
import type { Analysis } from '../schema/index.js';
import { requireLayers } from '../schema/require-analysis.js';
import { cleanId } from '../text/clean.js';
import { type TableOptions, writeTable } from './table.js';

const COLUMNS = [
  'commentId',
  'author',
  'targetKind',
  'targetId',
  'target',
  'stance',
  'agrees',
  'disagrees',
  'neutral',
  'edge',
  'basis',
  'because',
] as const;

/**
 * CSV (RFC 4180) with one row per stance, neutral ones included: a comment, what it takes a side on (`targetKind` is `comment`,
 * `article`, `speaker` or `quotation`; `target` the name of the speaker or of the comment's author), the probabilities of the three
 * stances, and whether the graph shows it (`edge`). O(stances).
 *
 * @throws {DiscussionError} `invalid-analysis` if it is not an Analysis; its rows are not checked. `invalid-option` if an option is
 * not one or has the wrong type.
 *
 * @example
 * const page = [
 *   'The council closed the ferry on Monday, to save money.',
 *   'Ann', 'The ferry was never late.',
 *   'Bob', 'No, Ann, the ferry was late every day.',
 * ].join('\n');
 * toStancesCsv(analyze(page)).split('\r\n')[1].startsWith('c2,Bob,comment,c1,Ann,disagrees,'); // true
 */
export function toStancesCsv(analysis: Analysis, options: TableOptions = {}): string {
  const { discussion, speakers, quotations, stances } = requireLayers(analysis, 'toStancesCsv()');
  const authors = new Map(discussion.comments.map(({ id, author }) => [id, author]));
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  const speakerOf = new Map(quotations.map(({ id, speakerId }) => [id, speakerId]));
  const nameOf = {
    article: () => undefined,
    comment: (id: string) => authors.get(id),
    speaker: (id: string) => names.get(id),
    quotation: (id: string) => names.get(speakerOf.get(id) ?? ''),
  };
  const rows = stances.map((row) => ({
    commentId: cleanId(row.commentId),
    author: authors.get(row.commentId),
    targetKind: row.target.kind,
    targetId: cleanId(row.target.id),
    target: nameOf[row.target.kind](row.target.id),
    stance: row.stance,
    ...row.probabilities,
    edge: row.edge,
    basis: row.basis,
    because: row.basis === 'inferred' ? reasonsFor(row.evidence).join('; ') : '',
  }));
  return writeTable(COLUMNS, rows, discussion.id, options);
}
