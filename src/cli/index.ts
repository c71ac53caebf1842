import { fstatSync } from 'node:fs';
import { run } from './run.js';

/** Node reads a folder as empty input. */
async function* readStdin(): AsyncIterable<Uint8Array | string> {
  if (fstatSync(0).isDirectory()) throw Object.assign(new Error('EISDIR'), { code: 'EISDIR' });
  yield* process.stdin;
}

const { stdout, stderr } = process;
process.exitCode = await run(process.argv.slice(2), { stdin: readStdin(), stdout, stderr });
