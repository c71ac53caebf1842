import { buildGraph } from '../graph/index.js';
import type { Analysis } from '../schema/index.js';
import { requireLayers } from '../schema/require-analysis.js';
import { EDGE_COLOURS, layOutRings, NODE_COLOURS, sizeOf } from './layout.js';

/**
 * The full graph in graphology's JSON format, ending in a line break: `Graph.from(JSON.parse(text))` of graphology reads it back
 * (`new Graph()` alone does not allow parallel edges). Nodes have `x`, `y`, `size`, `color`, `label` for sigma.js. O(nodes + edges).
 *
 * @throws {DiscussionError} `invalid-analysis` if it is not an Analysis; its rows are not checked.
 *
 * @example
 * const page = [
 *   'The council closed the ferry on Monday, to save money.',
 *   'Ann', 'The ferry was never late.',
 *   'Bob', 'No, Ann, the ferry was late every day.',
 * ].join('\n');
 * JSON.parse(toGraphologyJson(analyze(page))).options.multi; // true
 */
export function toGraphologyJson(analysis: Analysis): string {
  const graph = buildGraph(requireLayers(analysis, 'toGraphologyJson()'));
  const positions = layOutRings(graph);
  const { nodes, edges, ...rest } = graph.export();
  return `${JSON.stringify({
    ...rest,
    nodes: nodes.map(({ key, attributes }) => {
      const known = attributes ?? graph.getNodeAttributes(key);
      return {
        key,
        attributes: { ...known, ...positions.get(key), size: sizeOf(known), color: NODE_COLOURS[known.kind] },
      };
    }),
    edges: edges.map((edge) => ({
      ...edge,
      attributes: { ...edge.attributes, color: EDGE_COLOURS[graph.getEdgeAttribute(edge.key!, 'relation')] },
    })),
  })}\n`;
}
