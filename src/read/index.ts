/**
 * One file per format: text in, Discussion out. Readers that check JSON are in `readers.ts`, so that reading a page
 * never loads zod.
 *
 * @module
 */
export { decodeText, encodingOf, type Origin } from './decode-text.js';
export { type Mended, mendDiscussion } from './mend.js';
export { createLineSplitter, type Line, type LineSplitter } from './ndjson.js';
export { type LineReading, type PageOptions, type Reading, readDiscussion } from './page.js';
export { parseJson } from './parse-json.js';
