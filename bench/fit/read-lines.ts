import { readFileSync } from 'node:fs';

/** The rows of an NDJSON file. */
export function readLines<Row>(file: URL): Row[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
}
