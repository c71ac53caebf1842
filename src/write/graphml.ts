import type { Analysis } from '../schema/index.js';
import { requireLayers } from '../schema/require-analysis.js';
import { cleanId } from '../text/clean.js';
import { type Column, type ColumnType, EDGE_COLUMNS, NODE_COLUMNS, valuesOf } from './columns.js';
import { drawGraph } from './drawing.js';
import { escapeXml } from './xml.js';

const TYPES: Readonly<Record<ColumnType, string>> = { text: 'string', whole: 'int', real: 'double', flag: 'boolean' };

const NODE_KEYS: readonly Column[] = [
  ['label', 'text'],
  ...NODE_COLUMNS,
  ['x', 'real'],
  ['y', 'real'],
  ['size', 'real'],
  ['color', 'text'],
];
const EDGE_KEYS: readonly Column[] = [
  ['label', 'text'],
  ...EDGE_COLUMNS,
  ['weight', 'real'],
  ['size', 'real'],
  ['color', 'text'],
];

/**
 * The full graph as GraphML, for igraph (R and Python), networkx, Cytoscape and yEd: every attribute declared with its type, for
 * nodes and edges apart. Characters that XML cannot hold become U+FFFD; in ids they are written out (`\u0007`).
 * O(nodes + edges).
 *
 * @throws {DiscussionError} `invalid-analysis` if it is not an Analysis; its rows are not checked.
 *
 * @example
 * const page = [
 *   'The council closed the ferry on Monday, to save money.',
 *   'Ann', 'The ferry was never late.',
 *   'Bob', 'No, Ann, the ferry was late every day.',
 * ].join('\n');
 * toGraphml(analyze(page)).includes('<node id="commenter:Ann">'); // true
 */
export function toGraphml(analysis: Analysis): string {
  const { name, nodes, edges } = drawGraph(requireLayers(analysis, 'toGraphml()'));
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    '  <key id="name" for="graph" attr.name="name" attr.type="string"/>',
    ...declare('node', NODE_KEYS),
    ...declare('edge', EDGE_KEYS),
    '  <graph id="discussion" edgedefault="directed">',
    `    <data key="name">${escapeXml(name)}</data>`,
  ];
  for (const { key, attributes } of nodes)
    lines.push(`    <node id="${escapeXml(cleanId(key))}">`, ...data('node', NODE_KEYS, attributes), '    </node>');
  for (const { key, source, target, attributes } of edges)
    lines.push(
      `    <edge id="${escapeXml(cleanId(key))}" source="${escapeXml(cleanId(source))}" target="${escapeXml(cleanId(target))}">`,
      ...data('edge', EDGE_KEYS, attributes),
      '    </edge>',
    );
  lines.push('  </graph>', '</graphml>', '');
  return lines.join('\n');
}

function declare(of: 'node' | 'edge', keys: readonly Column[]): string[] {
  return keys.map(
    ([name, type]) => `  <key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${TYPES[type]}"/>`,
  );
}

function data(of: 'node' | 'edge', keys: readonly Column[], attributes: object): string[] {
  return valuesOf(keys, attributes).map(
    ([place, value]) => `      <data key="${of}-${keys[place]![0]}">${escapeXml(value)}</data>`,
  );
}
