import type { Analysis } from '../schema/index.js';
import { requireLayers } from '../schema/require-analysis.js';
import { cleanId, cleanText } from './clean.js';
import { drawGraph } from './drawing.js';

/** Kinds differ in shape, too, for prints without colour. */
const SHAPES = { article: 'note', speaker: 'box', commenter: 'ellipse', comment: 'box' } as const;

/** Characters of a text that a tooltip shows. */
const TOOLTIP = 400;

/**
 * The full graph in the DOT language, for Graphviz: `dot -Tsvg page.dot -o page.svg`. Labels, colours and shapes by kind, widths by
 * probability, disagreement dashed; texts and reasons are tooltips of the SVG. Edges point to what is answered, so the article
 * is at the bottom. O(nodes + edges).
 *
 * @throws {DiscussionError} `invalid-analysis` if it is not an Analysis; its rows are not checked.
 *
 * @example
 * const page = [
 *   'The council closed the ferry on Monday, to save money.',
 *   'Ann', 'The ferry was never late.',
 *   'Bob', 'No, Ann, the ferry was late every day.',
 * ].join('\n');
 * toDot(analyze(page)).includes('"comment:c2" -> "comment:c1"'); // true
 */
export function toDot(analysis: Analysis): string {
  const { name, nodes, edges } = drawGraph(requireLayers(analysis, 'toDot()'));
  const lines = [
    'digraph discussion {',
    `  graph [label=${quoted(name)}, labelloc=t, fontname="sans-serif"];`,
    '  node [fontname="sans-serif", fontsize=10, penwidth=2];',
    '  edge [fontname="sans-serif", fontsize=8];',
  ];
  for (const { key, attributes } of nodes) {
    const text = ('text' in attributes && attributes.text) || attributes.label;
    const tooltip = [...text.slice(0, 2 * TOOLTIP)].slice(0, TOOLTIP).join('');
    lines.push(
      `  ${quotedId(key)} [label=${quoted(attributes.label)}, tooltip=${quoted(tooltip)}, shape=${SHAPES[attributes.kind]}, color="${attributes.color}", class="${attributes.kind}"];`,
    );
  }
  for (const { source, target, attributes } of edges) {
    const { relation, because, basis, probability, color, size } = attributes;
    const tooltip = [`${relation}, ${basis}, ${probability}`, because].filter(Boolean).join(': ');
    const style = relation === 'disagrees-with' ? ', style=dashed' : '';
    lines.push(
      `  ${quotedId(source)} -> ${quotedId(target)} [tooltip=${quoted(tooltip)}, color="${color}", penwidth=${size}, class="${relation}"${style}];`,
    );
  }
  return [...lines, '}', ''].join('\n');
}

/** Graphviz reads a backslash before any character as an escape, and `&…;` as a character. */
function quoted(text: string): string {
  const escaped = cleanText(text).replace(/[\\"]/g, '\\$&').replaceAll('&', '&amp;');
  return `"${escaped.replace(/\r\n?|\n/g, '\\n')}"`;
}

/** In ids only the quotation mark is escaped, so that a backslash before it must not be the last one. */
function quotedId(id: string): string {
  return `"${cleanId(id)
    .replace(/[\\"]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')}"`;
}
