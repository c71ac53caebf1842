import type { Analysis } from '../schema/index.js';
import { requireLayers } from '../schema/require-analysis.js';
import { drawGraph } from './drawing.js';

/**
 * The full graph as JSON for Cytoscape.js, ending in a line break: `cytoscape({ container, elements: JSON.parse(text).elements })`.
 * Each element has its `data`, each node a `position` (`layout: { name: 'preset' }`), and the kind or relation as its class, so
 * that styles can say `.comment` or `.disagrees-with`. networkx and Cytoscape read it, too. O(nodes + edges).
 *
 * @throws {DiscussionError} `invalid-analysis` if it is not an Analysis; its rows are not checked.
 *
 * @example
 * const page = [
 *   'The council closed the ferry on Monday, to save money.',
 *   'Ann', 'The ferry was never late.',
 *   'Bob', 'No, Ann, the ferry was late every day.',
 * ].join('\n');
 * JSON.parse(toCytoscapeJson(analyze(page))).elements.nodes[0].data.id; // 'article'
 */
export function toCytoscapeJson(analysis: Analysis): string {
  const { name, nodes, edges } = drawGraph(requireLayers(analysis, 'toCytoscapeJson()'));
  return `${JSON.stringify({
    data: { name },
    directed: true,
    multigraph: true,
    elements: {
      // networkx does without neither `value` nor `name`.
      nodes: nodes.map(({ key, attributes: { x, y, ...known } }) => ({
        data: { id: key, value: key, name: known.label, ...known },
        position: { x, y },
        classes: known.kind,
      })),
      edges: edges.map(({ key, source, target, attributes }) => ({
        data: { id: key, key, source, target, ...attributes },
        classes: attributes.relation,
      })),
    },
  })}\n`;
}
