import { fingerprintsOf } from '../corrections/index.js';
import { reasonsFor } from '../evidence/index.js';
import { sideFinder } from '../graph/sides.js';
import { buildForest } from '../metrics/forest.js';
import type { Analysis } from '../schema/index.js';
import { requireLayers } from '../schema/require-analysis.js';
import { cleanId } from '../text/clean.js';
import { type TableOptions, writeTable } from './table.js';

const COLUMNS = [
  'id',
  'author',
  'createdAt',
  'votes',
  'text',
  'parentId',
  'parentAuthor',
  'basis',
  'probability',
  'because',
  'stance',
  'stanceProbability',
  'order',
  'minutesAgo',
  'ghost',
  'thread',
  'depth',
  'replies',
  'fingerprint',
] as const;

/**
 * CSV (RFC 4180) with one row per comment, for pandas, R and spreadsheets: the author, the parent (`article`, an id, or empty
 * if left open) with its probability, and the stance towards the parent. `because` has the strongest reasons for the link.
 * By the likeliest links, `thread` is the id of the comment that starts the thread (empty if it is not known), `depth` is 1 for
 * comments that answer the article, and `replies` counts direct ones; `fingerprint` names the comment in corrections.
 * Text that a spreadsheet would take for a formula ("=1+1", "@Ann") gets a leading apostrophe; control characters become U+FFFD.
 * O(comments + stances).
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
 * toCommentsCsv(analyze(page)).split('\r\n')[2].startsWith('c2,Bob,,,"No, Ann, the ferry'); // true
 */
export function toCommentsCsv(analysis: Analysis, options: TableOptions = {}): string {
  const { discussion, replies, stances } = requireLayers(analysis, 'toCommentsCsv()');
  const { comments } = discussion;
  const authors = new Map(comments.map(({ id, author }) => [id, author]));
  const replyOf = new Map(replies.map((reply) => [reply.id, reply]));
  const sideOf = sideFinder(stances);
  const { parents, threaded, depths, children } = buildForest(discussion, replies);
  const threads: string[] = [];
  for (const at of threaded) threads[at] = parents[at]! < 0 ? comments[at]!.id : threads[parents[at]!]!;
  const fingerprints = fingerprintsOf(discussion);
  const rows = comments.map(({ id, author, createdAt, votes, text, minutesAgo, ghost }, order) => {
    const reply = replyOf.get(id);
    const parentId = reply?.parentId ?? null;
    const inferred = reply?.basis === 'inferred';
    return {
      id: cleanId(id),
      author,
      createdAt,
      votes,
      text,
      parentId: cleanId(parentId ?? ''),
      parentAuthor: authors.get(parentId ?? ''),
      basis: reply?.basis,
      probability: inferred ? reply.probability : reply && 1,
      because: inferred ? reasonsFor(reply.evidence).join('; ') : '',
      ...sideOf(id, parentId),
      order,
      minutesAgo,
      ghost,
      thread: cleanId(threads[order] ?? ''),
      depth: threads[order] === undefined ? undefined : depths[order],
      replies: children[order],
      fingerprint: fingerprints[order]!,
    };
  });
  return writeTable(COLUMNS, rows, discussion.id, options);
}
