import type { Analysis } from '../schema/index.js';
import { requireLayers } from '../schema/require-analysis.js';
import { cleanId } from '../text/clean.js';
import { drawGraph } from './drawing.js';
import { type TableOptions, writeTable } from './table.js';

const NODE_COLUMNS = [
  'id',
  'label',
  'kind',
  'author',
  'createdAt',
  'minutesAgo',
  'votes',
  'order',
  'threadId',
  'ghost',
  'stance',
  'stanceProbability',
  'comments',
  'quotations',
  'camp',
  'pagerank',
  'url',
  'publishedAt',
  'text',
  'x',
  'y',
  'size',
  'color',
] as const;

const EDGE_COLUMNS = [
  'source',
  'target',
  'sourceLabel',
  'targetLabel',
  'relation',
  'basis',
  'probability',
  'times',
  'because',
  'id',
  'weight',
  'stance',
  'stanceProbability',
] as const;

/**
 * CSV (RFC 4180) with one row per node of the full graph: article, speakers, commenters and comments, with all that is known about
 * each. Gephi imports it as a node table, before that of edges; `id` is what `source` and `target` name there. O(nodes + edges).
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
 * toNodesCsv(analyze(page)).includes('commenter:Bob,Bob,commenter,'); // true
 */
export function toNodesCsv(analysis: Analysis, options: TableOptions = {}): string {
  const { nodes } = drawGraph(requireLayers(analysis, 'toNodesCsv()'));
  const rows = nodes.map(({ key, attributes }) => ({ ...attributes, id: cleanId(key) }));
  return writeTable(NODE_COLUMNS, rows, analysis.discussion.id, options);
}

/**
 * CSV (RFC 4180) with one row per edge of the full graph: who wrote and said what, what answers, agrees and disagrees with what, who
 * is mentioned where. Gephi imports it as an edge table. O(nodes + edges).
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
 * toEdgesCsv(analyze(page)).includes('comment:c2,comment:c1,'); // true
 */
export function toEdgesCsv(analysis: Analysis, options: TableOptions = {}): string {
  const { nodes, edges } = drawGraph(requireLayers(analysis, 'toEdgesCsv()'));
  const labels = new Map(nodes.map(({ key, attributes }) => [key, attributes.label]));
  const rows = edges.map(({ key, source, target, attributes }) => ({
    ...attributes,
    id: cleanId(key),
    source: cleanId(source),
    target: cleanId(target),
    sourceLabel: labels.get(source),
    targetLabel: labels.get(target),
  }));
  return writeTable(EDGE_COLUMNS, rows, analysis.discussion.id, options);
}
