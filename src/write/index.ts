/**
 * One file per format: an Analysis in, text out.
 *
 * @module discussion-graph/write
 */
export { toCommentsCsv, toEdgesCsv } from './csv.js';
export { toGexf } from './gexf.js';
export { toGraphologyJson } from './graphology-json.js';
export { toJson, toNdjsonLine } from './json.js';
export { toQuestions } from './questions.js';
export { toSummary } from './summary.js';
