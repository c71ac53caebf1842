/**
 * One file a format: text in, Discussion out.
 *
 * @module
 */
export { type Mended, mendDiscussion } from './mend.js';
export { type LineReading, type PageOptions, type Reading, readDiscussion } from './page.js';
