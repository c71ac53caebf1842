import { buildGraph } from '../graph/index.js';
import type { Analysis } from '../schema/index.js';
import { requireLayers } from '../schema/require-analysis.js';
import { cleanId, cleanText } from './clean.js';
import { EDGE_COLOURS, layOutRings, NODE_COLOURS, sizeOf } from './layout.js';

type Value = string | number;
type Column = readonly [id: string, title: string, type: 'string' | 'double' | 'integer'];

/** `kind` and `type` have other meanings on GEXF edges, so neither is a column there. */
const NODE_COLUMNS: readonly Column[] = [
  ['0', 'kind', 'string'],
  ['1', 'comments', 'integer'],
  ['2', 'quotations', 'integer'],
  ['3', 'author', 'string'],
  ['4', 'order', 'integer'],
  ['5', 'text', 'string'],
];
const EDGE_COLUMNS: readonly Column[] = [
  ['0', 'relation', 'string'],
  ['1', 'basis', 'string'],
  ['2', 'probability', 'double'],
  ['3', 'because', 'string'],
  ['4', 'times', 'integer'],
];

/**
 * The full graph as GEXF 1.2, the newest version that networkx reads, for Gephi, Gephi Lite and networkx: typed attributes,
 * colours, sizes, positions. Characters that XML cannot hold become U+FFFD; in ids they are written out (`\u0007`), so that ids
 * stay distinct. O(nodes + edges).
 *
 * @throws {DiscussionError} `invalid-analysis` if it is not an Analysis; its rows are not checked.
 *
 * @example
 * const page = [
 *   'The council closed the ferry on Monday, to save money.',
 *   'Ann', 'The ferry was never late.',
 *   'Bob', 'No, Ann, the ferry was late every day.',
 * ].join('\n');
 * toGexf(analyze(page)).includes('label="Ann"'); // true
 */
export function toGexf(analysis: Analysis): string {
  const graph = buildGraph(requireLayers(analysis, 'toGexf()'));
  const positions = layOutRings(graph);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://www.gexf.net/1.2draft" xmlns:viz="http://www.gexf.net/1.2draft/viz" version="1.2">',
    '  <meta><creator>discussion-graph</creator>' +
      `<description>${escapeXml(graph.getAttribute('name'))}</description></meta>`,
    '  <graph defaultedgetype="directed">',
    ...declare('node', NODE_COLUMNS),
    ...declare('edge', EDGE_COLUMNS),
    '    <nodes>',
  ];
  graph.forEachNode((key, attributes) => {
    const { x, y } = positions.get(key)!;
    lines.push(
      `      <node id="${escapeXml(cleanId(key))}" label="${escapeXml(attributes.label)}">`,
      ...values(NODE_COLUMNS, attributes as unknown as Record<string, Value>),
      `        ${colour(NODE_COLOURS[attributes.kind])}<viz:position x="${x}" y="${y}" z="0"/><viz:size value="${sizeOf(attributes)}"/>`,
      '      </node>',
    );
  });
  lines.push('    </nodes>', '    <edges>');
  graph.forEachEdge((key, attributes, source, target) => {
    lines.push(
      `      <edge id="${escapeXml(cleanId(key))}" source="${escapeXml(cleanId(source))}" target="${escapeXml(cleanId(target))}" weight="${Math.max(attributes.probability, 0.0001)}">`,
      ...values(EDGE_COLUMNS, attributes as unknown as Record<string, Value>),
      `        ${colour(EDGE_COLOURS[attributes.relation])}`,
      '      </edge>',
    );
  });
  lines.push('    </edges>', '  </graph>', '</gexf>', '');
  return lines.join('\n');
}

function declare(of: 'node' | 'edge', columns: readonly Column[]): string[] {
  return [
    `    <attributes class="${of}">`,
    ...columns.map(([id, title, type]) => `      <attribute id="${id}" title="${title}" type="${type}"/>`),
    '    </attributes>',
  ];
}

function values(columns: readonly Column[], attributes: Readonly<Record<string, Value | undefined>>): string[] {
  const rows = columns
    .filter(([, title]) => attributes[title] !== undefined)
    .map(([id, title]) => `<attvalue for="${id}" value="${escapeXml(String(attributes[title]))}"/>`);
  return ['        <attvalues>', ...rows.map((row) => `          ${row}`), '        </attvalues>'];
}

function colour(hex: string): string {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `<viz:color r="${r}" g="${g}" b="${b}"/>`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

function escapeXml(text: string): string {
  return cleanText(text).replace(/[&<>"\t\n\r]/g, (c) => ESCAPES[c]!);
}
