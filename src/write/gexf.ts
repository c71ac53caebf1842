import type { Analysis } from '../schema/index.js';
import { readMoment, writeMoment } from '../schema/moment.js';
import { requireLayers } from '../schema/require-analysis.js';
import { cleanId } from '../text/clean.js';
import { type Column, type ColumnType, EDGE_COLUMNS, NODE_COLUMNS, valuesOf } from './columns.js';
import { type DrawnNode, drawGraph } from './drawing.js';
import { escapeXml } from './xml.js';

const TYPES: Readonly<Record<ColumnType, string>> = {
  text: 'string',
  whole: 'integer',
  real: 'double',
  flag: 'boolean',
};

/** Moments are counted from the year 0, and written from 1970 on. */
const EPOCH = readMoment('1970-01-01T00:00:00Z')!.seconds;

/**
 * The full graph as GEXF 1.2, the newest version that networkx reads, for Gephi, Gephi Lite and networkx: typed attributes,
 * colours, sizes, positions, and times (`start`), which make the timeline: of comments that state their time, in UTC (a time
 * without an offset is taken for UTC; ages such as "3 hours ago" are in `minutesAgo`). Characters that XML cannot hold become U+FFFD; in ids they are written out (`\u0007`), so that ids
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
  const { name, nodes, edges } = drawGraph(requireLayers(analysis, 'toGexf()'));
  const starts = nodes.map(({ attributes }) => startOf(attributes));
  // networkx knows no `dateTime`; a `date` may have a time of day all the same.
  const timeline = starts.some((start) => start !== undefined) ? ' mode="dynamic" timeformat="date"' : '';
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://www.gexf.net/1.2draft" xmlns:viz="http://www.gexf.net/1.2draft/viz" version="1.2">',
    `  <meta><creator>${escapeXml(analysis.software ?? 'discussion-graph')}</creator><description>${escapeXml(name)}</description></meta>`,
    `  <graph defaultedgetype="directed"${timeline}>`,
    ...declare('node', NODE_COLUMNS),
    ...declare('edge', EDGE_COLUMNS),
    '    <nodes>',
  ];
  nodes.forEach(({ key, attributes }, i) => {
    const start = starts[i] === undefined ? '' : ` start="${starts[i]}"`;
    lines.push(
      `      <node id="${escapeXml(cleanId(key))}" label="${escapeXml(attributes.label)}"${start}>`,
      ...values(NODE_COLUMNS, attributes),
      `        ${colour(attributes.color)}<viz:position x="${attributes.x}" y="${attributes.y}" z="0"/><viz:size value="${attributes.size}"/>`,
      '      </node>',
    );
  });
  lines.push('    </nodes>', '    <edges>');
  for (const { key, source, target, attributes } of edges)
    lines.push(
      `      <edge id="${escapeXml(cleanId(key))}" source="${escapeXml(cleanId(source))}" target="${escapeXml(cleanId(target))}" label="${attributes.label}" weight="${attributes.weight}">`,
      ...values(EDGE_COLUMNS, attributes),
      `        ${colour(attributes.color)}<viz:thickness value="${attributes.size}"/>`,
      '      </edge>',
    );
  lines.push('    </edges>', '  </graph>', '</gexf>', '');
  return lines.join('\n');
}

/** When a comment was written, or the article published, as the timeline wants it. */
function startOf(attributes: DrawnNode['attributes']): string | undefined {
  const { kind } = attributes;
  const time = kind === 'comment' ? attributes.createdAt : kind === 'article' ? attributes.publishedAt : undefined;
  const moment = time === undefined ? undefined : readMoment(time);
  return moment && writeMoment(moment.seconds - EPOCH);
}

function declare(of: 'node' | 'edge', columns: readonly Column[]): string[] {
  return [
    `    <attributes class="${of}">`,
    ...columns.map(([title, type], id) => `      <attribute id="${id}" title="${title}" type="${TYPES[type]}"/>`),
    '    </attributes>',
  ];
}

function values(columns: readonly Column[], attributes: object): string[] {
  const rows = valuesOf(columns, attributes).map(
    ([id, value]) => `<attvalue for="${id}" value="${escapeXml(value)}"/>`,
  );
  return ['        <attvalues>', ...rows.map((row) => `          ${row}`), '        </attvalues>'];
}

function colour(hex: string): string {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `<viz:color r="${r}" g="${g}" b="${b}"/>`;
}
