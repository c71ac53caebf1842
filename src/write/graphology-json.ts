import type { Analysis } from '../schema/index.js';
import { requireLayers } from '../schema/require-analysis.js';
import { drawGraph } from './drawing.js';

/**
 * The full graph in graphology's JSON format, ending in a line break: `Graph.from(JSON.parse(text))` of graphology reads it back
 * (`new Graph()` alone does not allow parallel edges). Nodes have `x`, `y`, `size`, `color`, `label` for sigma.js, edges `size`, `color`,
 * `label` and `weight`. O(nodes + edges).
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
  const { name, nodes, edges } = drawGraph(requireLayers(analysis, 'toGraphologyJson()'));
  const options = { type: 'directed', multi: true, allowSelfLoops: true };
  return `${JSON.stringify({ options, attributes: { name }, nodes, edges })}\n`;
}
