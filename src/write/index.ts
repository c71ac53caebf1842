/**
 * One file per format: an Analysis in, text out.
 *
 * @module discussion-graph/write
 */

export type { Analysis } from '../schema/index.js';
export { toCommentsCsv } from './comments-csv.js';
export { toCytoscapeJson } from './cytoscape-json.js';
export { toDiscussionCsv } from './discussion-csv.js';
export { toDot } from './dot.js';
export { toGexf } from './gexf.js';
export { toEdgesCsv, toNodesCsv } from './graph-csv.js';
export { toGraphml } from './graphml.js';
export { toGraphologyJson } from './graphology-json.js';
export { toJson, toNdjsonLine } from './json.js';
export { toNodeLinkJson } from './node-link-json.js';
export { toParticipantsCsv } from './participants-csv.js';
export { toQuestions } from './questions.js';
export { toStancesCsv } from './stances-csv.js';
export { toSummary } from './summary.js';
export type { TableOptions } from './table.js';
