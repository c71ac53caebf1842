/** Type of an attribute in formats that declare it. GEXF and GraphML call them by different names. */
export type ColumnType = 'text' | 'whole' | 'real' | 'flag';
export type Column = readonly [name: string, type: ColumnType];

/** Attributes of nodes besides the label, in the order in which they are declared. */
export const NODE_COLUMNS: readonly Column[] = [
  ['kind', 'text'],
  ['comments', 'whole'],
  ['quotations', 'whole'],
  ['author', 'text'],
  ['order', 'whole'],
  ['text', 'text'],
  ['createdAt', 'text'],
  ['minutesAgo', 'real'],
  ['votes', 'real'],
  ['threadId', 'text'],
  ['ghost', 'flag'],
  ['stance', 'text'],
  ['stanceProbability', 'real'],
  ['camp', 'whole'],
  ['pagerank', 'real'],
  ['url', 'text'],
  ['publishedAt', 'text'],
];

/** Attributes of edges besides label and weight. GEXF has other meanings for `kind` and `type`, so neither is a column. */
export const EDGE_COLUMNS: readonly Column[] = [
  ['relation', 'text'],
  ['basis', 'text'],
  ['probability', 'real'],
  ['because', 'text'],
  ['times', 'whole'],
  ['stance', 'text'],
  ['stanceProbability', 'real'],
];

/** The columns that an element has, with their places and values as text. */
export function valuesOf(columns: readonly Column[], attributes: object): [place: number, value: string][] {
  const values = new Map<string, unknown>(Object.entries(attributes));
  return columns.flatMap(([name], place) =>
    values.has(name) ? [[place, String(values.get(name))] as [number, string]] : [],
  );
}
