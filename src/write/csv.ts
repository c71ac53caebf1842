import { reasonsFor } from '../evidence/index.js';
import { buildGraph } from '../graph/index.js';
import { type Analysis, ARTICLE } from '../schema/index.js';
import { requireLayers } from '../schema/require-analysis.js';
import { cleanId, cleanText } from './clean.js';

type Cell = string | number | undefined;

/**
 * CSV (RFC 4180) with one row per comment, for pandas, R and spreadsheets: the author, the parent (`article`, an id, or empty
 * if left open) with its probability, and the stance towards the parent. `because` has the strongest reasons for the link.
 * Text that a spreadsheet would take for a formula ("=1+1", "@Ann") gets a leading apostrophe; control characters become U+FFFD.
 * O(comments + stances).
 *
 * @throws {DiscussionError} `invalid-analysis` if it is not an Analysis; its rows are not checked.
 *
 * @example
 * const page = [
 *   'The council closed the ferry on Monday, to save money.',
 *   'Ann', 'The ferry was never late.',
 *   'Bob', 'No, Ann, the ferry was late every day.',
 * ].join('\n');
 * toCommentsCsv(analyze(page)).split('\r\n')[2].startsWith('c2,Bob,,,"No, Ann, the ferry'); // true
 */
export function toCommentsCsv(analysis: Analysis): string {
  const { discussion, replies, stances } = requireLayers(analysis, 'toCommentsCsv()');
  const authors = new Map(discussion.comments.map(({ id, author }) => [id, author]));
  const sides = new Map(stances.map((row) => [JSON.stringify([row.commentId, row.target.kind, row.target.id]), row]));
  return csv(
    'id,author,createdAt,votes,text,parentId,parentAuthor,basis,probability,because,stance,stanceProbability',
    discussion.comments.map(({ id, author, createdAt, votes, text }, i) => {
      const { parentId, ...reply } = replies[i]!;
      const kind = parentId === ARTICLE ? 'article' : 'comment';
      const side = sides.get(JSON.stringify([id, kind, parentId]));
      return [
        cleanId(id),
        author,
        createdAt,
        votes,
        text,
        cleanId(parentId ?? ''),
        authors.get(parentId ?? ''),
        reply.basis,
        reply.basis === 'inferred' ? reply.probability : 1,
        reply.basis === 'inferred' ? reasonsFor(reply.evidence).join('; ') : '',
        side?.stance,
        side?.probabilities[side.stance],
      ];
    }),
  );
}

/**
 * CSV (RFC 4180) with one row per edge of the full graph: who wrote and said what, what answers, agrees and disagrees with what, who
 * is mentioned where. Gephi imports it as an edge table. O(nodes + edges).
 *
 * @throws {DiscussionError} `invalid-analysis` if it is not an Analysis; its rows are not checked.
 *
 * @example
 * const page = [
 *   'The council closed the ferry on Monday, to save money.',
 *   'Ann', 'The ferry was never late.',
 *   'Bob', 'No, Ann, the ferry was late every day.',
 * ].join('\n');
 * toEdgesCsv(analyze(page)).includes('comment:c2,comment:c1,'); // true
 */
export function toEdgesCsv(analysis: Analysis): string {
  const graph = buildGraph(requireLayers(analysis, 'toEdgesCsv()'));
  return csv(
    'source,target,sourceLabel,targetLabel,relation,basis,probability,times,because',
    graph.mapEdges((_edge, { relation, basis, probability, times, because }, source, target, from, to) => [
      cleanId(source),
      cleanId(target),
      from.label,
      to.label,
      relation,
      basis,
      probability,
      times,
      because,
    ]),
  );
}

function csv(header: string, rows: readonly (readonly Cell[])[]): string {
  return [header, ...rows.map((row) => row.map(written).join(',')), ''].join('\r\n');
}

function written(cell: Cell): string {
  if (typeof cell !== 'string') return `${cell ?? ''}`;
  const text = cleanText(/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
