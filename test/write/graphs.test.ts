/** The graph in six formats: what each holds, however hostile the names are. */
import Graph from 'graphology';
import { expect, test } from 'vitest';
import { analyze, type LiveAnalysis } from '../../src/index.js';
import {
  toCytoscapeJson,
  toDot,
  toEdgesCsv,
  toGexf,
  toGraphml,
  toGraphologyJson,
  toNodeLinkJson,
  toNodesCsv,
} from '../../src/write/index.js';

const NAME = '<b>"&\u0007\u001b[31m\\';
const full = analyze({
  id: 'd1',
  article: {
    title: 'Ferry "late" \\ & <late>',
    text: '“It is old,” Mary Lee said.\r\nSo it is.',
    author: 'Eve',
    url: 'https://x.example/?a=1&b=2',
    publishedAt: '2024-05-01',
  },
  comments: [
    { id: 'a"\\', author: NAME, text: ']]>&amp;\uD800 "late"\\', createdAt: '2024-05-01T12:00+02:00', votes: 3 },
    { id: 'b\n', author: '', text: 'No, you are wrong.', parentId: 'a"\\', threadId: 'a"\\', votes: -1.5 },
    { id: 'g', author: '__proto__', text: '', ghost: true, minutesAgo: 180, createdAt: 'some day' },
    { id: 'e', author: 'Bob', text: 'Mary Lee is wrong.', parentId: 'g' },
  ],
});
const empty = analyze('');

type Attributes = Record<string, unknown>;
interface Read {
  readonly nodes: readonly Attributes[];
  readonly edges: readonly Attributes[];
}

const JSON_READERS: Record<string, (analysis: LiveAnalysis) => Read> = {
  graphology(analysis) {
    const graph = Graph.from(JSON.parse(toGraphologyJson(analysis)));
    return {
      nodes: graph.mapNodes((id, attributes) => ({ id, ...attributes })),
      edges: graph.mapEdges((id, attributes, source, target) => ({ id, source, target, ...attributes })),
    };
  },
  'node-link'(analysis) {
    const { nodes, links } = JSON.parse(toNodeLinkJson(analysis));
    return { nodes, edges: links };
  },
  cytoscape(analysis) {
    const { nodes, edges } = JSON.parse(toCytoscapeJson(analysis)).elements;
    return {
      nodes: nodes.map(({ data, position }: { data: Attributes; position: Attributes }) => ({ ...data, ...position })),
      edges: edges.map(({ data }: { data: Attributes }) => data),
    };
  },
};

test.each(Object.entries(JSON_READERS))('%s has all of the graph, and what it takes to draw it', (_, read) => {
  const { nodes, edges } = read(full);
  expect(nodes).toHaveLength(full.graph.order);
  for (const node of nodes)
    expect(node).toMatchObject({
      ...full.graph.getNodeAttributes(node['id']),
      x: expect.any(Number),
      y: expect.any(Number),
      size: expect.any(Number),
      color: expect.stringMatching(/^#[\da-f]{6}$/),
    });
  expect(edges).toHaveLength(full.graph.size);
  for (const edge of edges) {
    const known = full.graph.getEdgeAttributes(edge['id']);
    expect(edge).toMatchObject({
      ...known,
      source: full.graph.source(edge['id']),
      target: full.graph.target(edge['id']),
      label: known.relation,
      weight: expect.any(Number),
      size: expect.any(Number),
      color: expect.stringMatching(/^#[\da-f]{6}$/),
    });
  }
  expect(read(empty).nodes).toHaveLength(1);
});

test('Cytoscape.js finds elements by kind and relation, and places by position', () => {
  const { nodes, edges } = JSON.parse(toCytoscapeJson(full)).elements;
  expect(nodes[0]).toMatchObject({ classes: 'article', position: { x: 0, y: 0 }, data: { name: nodes[0].data.label } });
  expect(edges.map(({ classes }: { classes: string }) => classes)).toContain('disagrees-with');
});

const unescaped = (text: string) =>
  text
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** The declared attributes of each element, by their names. */
const XML_READERS: Record<string, (text: string, of: 'node' | 'edge') => Attributes[]> = {
  gexf(text, of) {
    const declared = new Map(
      [
        ...text
          .split(`<attributes class="${of}">`)[1]!
          .split('</attributes>')[0]!
          .matchAll(/id="(\d+)" title="(\w+)"/g),
      ].map(([, id, title]) => [id, title!]),
    );
    return [...text.matchAll(new RegExp(`<${of} id="[^"]*".*?</${of}>`, 'gs'))].map(([element]) =>
      Object.fromEntries(
        [...element.matchAll(/<attvalue for="(\d+)" value="([^"]*)"/g)].map(([, id, value]) => [
          declared.get(id!),
          unescaped(value!),
        ]),
      ),
    );
  },
  graphml(text, of) {
    const declared = new Set([...text.matchAll(/<key id="([\w-]+)"/g)].map(([, id]) => id));
    return [...text.matchAll(new RegExp(`<${of} id="[^"]*".*?</${of}>`, 'gs'))].map(([element]) =>
      Object.fromEntries(
        [...element.matchAll(/<data key="([\w-]+)">([^<]*)</g)].map(([, id, value]) => {
          expect(declared).toContain(id);
          return [id!.slice(of.length + 1), unescaped(value!)];
        }),
      ),
    );
  },
};

test.each([
  ['gexf', toGexf],
  ['graphml', toGraphml],
] as const)('%s has every attribute of the graph under its name, and nothing XML cannot hold', (format, write) => {
  const text = write(full);
  const read = XML_READERS[format]!;
  const written = (value: unknown) => String(value).replace(/[\u0007\u001b\uD800]/g, '\uFFFD');
  const wanted = (attributes: object) =>
    Object.fromEntries(
      Object.entries(attributes)
        .filter(([name]) => name !== 'label')
        .map(([name, value]) => [name, written(value)]),
    );
  const nodes = read(text, 'node');
  expect(nodes).toEqual(full.graph.mapNodes((_, attributes) => expect.objectContaining(wanted(attributes))));
  const edges = read(text, 'edge');
  expect(edges).toEqual(full.graph.mapEdges((_, attributes) => expect.objectContaining(wanted(attributes))));
  expect(text).not.toMatch(/[\u0000-\u0008\u001b]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|&(?!\w+;|#)/);
  expect(read(write(empty), 'node')).toHaveLength(1);
});

test('GEXF: a timeline in UTC, of what states its time', () => {
  const text = toGexf(full);
  expect(text).toContain('<graph defaultedgetype="directed" mode="dynamic" timeformat="date">');
  expect([...text.matchAll(/<node [^>]*start="([^"]*)"/g)].map(([, start]) => start)).toEqual([
    '2024-05-01T00:00:00Z',
    '2024-05-01T10:00:00Z',
  ]);
  expect(toGexf(empty)).toContain('<graph defaultedgetype="directed">');
});

test('DOT: each node and edge on a line of its own, no text that ends its quotation marks', () => {
  const lines = toDot(full).split('\n').slice(1, -2);
  const isWhole =
    /^ {2}(?:graph|node|edge|"(?:[^"\\]|\\.)*"(?: -> "(?:[^"\\]|\\.)*")?) \[(?:\w+=(?:"(?:[^"\\]|\\.)*"|[\w.]+)(?:, )?)+\];$/;
  for (const line of lines) expect(line).toMatch(isWhole);
  expect(lines.filter((line) => line.includes('" -> "'))).toHaveLength(full.graph.size);
  expect(lines).toHaveLength(3 + full.graph.order + full.graph.size);
  const dot = toDot(full);
  expect(dot).toContain('label="Ferry \\"late\\" \\\\ &amp; <late>"');
  expect(dot).toContain('tooltip="]]>&amp;amp;\uFFFD \\"late\\"\\\\\\\\"');
  expect(dot).toMatch(/tooltip="disagrees-with, inferred, [\d.]+: .*class="disagrees-with", style=dashed/);
});

test('DOT: names and ids of any length, and ids that differ in a line break only', () => {
  const ids = ['b\nx', 'b\rx', 'b\r\nx', 'b\\nx', 'y'.repeat(50_000), 'y'.repeat(50_001)];
  const comments = ids.map((id) => ({ id, author: 'z'.repeat(50_000), text: 'Late.', parentId: 'article' }));
  const dot = toDot(analyze({ article: { text: '', title: 't'.repeat(50_000) }, comments }));
  expect(new Set(dot.match(/^ {2}"comment:[^"]*" \[/gm)).size).toBe(ids.length);
  for (const [text] of dot.matchAll(/"[^"]*"/g)) expect(text.length).toBeLessThan(16_000);
});

test('same analysis, same bytes', () => {
  const again = analyze(full.discussion);
  for (const write of [
    toGexf,
    toGraphml,
    toDot,
    toNodeLinkJson,
    toCytoscapeJson,
    toGraphologyJson,
    toNodesCsv,
    toEdgesCsv,
  ])
    expect(write(again)).toBe(write(full));
});
