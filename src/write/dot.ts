import type { Analysis } from '../schema/index.js';
import { requireLayers } from '../schema/require-analysis.js';
import { cleanId, cleanText } from '../text/clean.js';
import { drawGraph } from './drawing.js';

/** Kinds differ in shape, too, for prints without colour. */
const SHAPES = { article: 'note', speaker: 'box', commenter: 'ellipse', comment: 'box' } as const;

/** Characters that a label or a tooltip shows; Graphviz refuses texts of 16 kB. */
const SHOWN = 400;

/** Code units of a longer id that are written before its number, for the same reason. */
const LONGEST_ID = 2000;

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
    `  graph [label=${label(name)}, labelloc=t, fontname="sans-serif"];`,
    '  node [fontname="sans-serif", fontsize=10, penwidth=2];',
    '  edge [fontname="sans-serif", fontsize=8];',
  ];
  const ids = new Map(nodes.map(({ key }, i) => [key, quotedId(key, i)]));
  for (const { key, attributes } of nodes) {
    const text = ('text' in attributes && attributes.text) || attributes.label;
    lines.push(
      `  ${ids.get(key)} [label=${label(attributes.label)}, tooltip=${tooltip(text)}, shape=${SHAPES[attributes.kind]}, color="${attributes.color}", class="${attributes.kind}"];`,
    );
  }
  for (const { source, target, attributes } of edges) {
    const { relation, because, basis, probability, color, size } = attributes;
    const told = [`${relation}, ${basis}, ${probability}`, because].filter(Boolean).join(': ');
    const style = relation === 'disagrees-with' ? ', style=dashed' : '';
    lines.push(
      `  ${ids.get(source)} -> ${ids.get(target)} [tooltip=${tooltip(told)}, color="${color}", penwidth=${size}, class="${relation}"${style}];`,
    );
  }
  return [...lines, '}', ''].join('\n');
}

/** Graphviz reads a backslash before any character as an escape, and `&…;` as a character. */
function label(text: string, backslash = '\\\\'): string {
  const shown = [...text.slice(0, 2 * SHOWN)].slice(0, SHOWN).join('');
  const escaped = cleanText(shown).replaceAll('\\', backslash).replaceAll('"', '\\"').replaceAll('&', '&amp;');
  return `"${escaped.replace(/\r\n?|\n/g, '\\n')}"`;
}

/** Tooltips are unescaped twice. */
const tooltip = (text: string): string => label(text, '\\\\\\\\');

/** In ids only the quotation mark is escaped, so that a backslash before it must not be the last one. */
function quotedId(key: string, number: number): string {
  const id = key.length > LONGEST_ID ? `${key.slice(0, LONGEST_ID)}…${number}` : key;
  const escaped = cleanId(id).replace(/[\\"]/g, '\\$&');
  return `"${escaped.replaceAll('\r', '\\r').replaceAll('\n', '\\n')}"`;
}
