import type { Analysis } from '../schema/index.js';

/** An Analysis as indented JSON, ending in a line break. */
export function toJson(analysis: Analysis): string {
  return `${JSON.stringify(analysis, null, 2)}\n`;
}

/** An Analysis as one line of NDJSON, line break included. */
export function toNdjsonLine(analysis: Analysis): string {
  return `${JSON.stringify(analysis)}\n`;
}
