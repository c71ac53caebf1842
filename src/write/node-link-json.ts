import type { Analysis } from '../schema/index.js';
import { requireLayers } from '../schema/require-analysis.js';
import { drawGraph } from './drawing.js';

/**
 * The full graph as node-link JSON, ending in a line break, for D3 and networkx: `{ nodes: [{ id, … }], links: [{ id, key, source,
 * target, … }] }`. In D3, `forceLink(links).id((node) => node.id)` finds the ends of the links; in networkx,
 * `node_link_graph(data, edges="links")` reads it. O(nodes + edges).
 *
 * @throws {DiscussionError} `invalid-analysis` if it is not an Analysis; its rows are not checked.
 *
 * @example
 * const page = [
 *   'The council closed the ferry on Monday, to save money.',
 *   'Ann', 'The ferry was never late.',
 *   'Bob', 'No, Ann, the ferry was late every day.',
 * ].join('\n');
 * JSON.parse(toNodeLinkJson(analyze(page))).nodes[0].id; // 'article'
 */
export function toNodeLinkJson(analysis: Analysis): string {
  const { name, nodes, edges } = drawGraph(requireLayers(analysis, 'toNodeLinkJson()'));
  return `${JSON.stringify({
    directed: true,
    multigraph: true,
    graph: { name },
    nodes: nodes.map(({ key, attributes }) => ({ id: key, ...attributes })),
    links: edges.map(({ key, source, target, attributes }) => ({ id: key, key, source, target, ...attributes })),
  })}\n`;
}
