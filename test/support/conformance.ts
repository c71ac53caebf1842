import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './source.js';

const FOLDER = join(ROOT, '../shared/data/conformance');

/** Path of a public conformance suite; `undefined`, with a message on the console, if it is not available. */
export function conformance(path: string): string | undefined {
  const full = join(FOLDER, path);
  if (existsSync(full)) return full;
  console.info(`../shared/data/conformance/${path} is not here: its tests are skipped.`);
  return undefined;
}
