import { Writable } from 'node:stream';
import { run } from '../../src/cli/run.js';

/** What a run of the command line program left behind. */
export interface CliRun {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the program in this process. */
export async function runCli(
  args: readonly string[],
  input: string | Uint8Array | readonly Uint8Array[] = '',
): Promise<CliRun> {
  const stdout = collector();
  const stderr = collector();
  const chunks = typeof input === 'string' || input instanceof Uint8Array ? [input] : input;
  const status = await run(args, { stdin: chunked(chunks), stdout: stdout.sink, stderr: stderr.sink });
  return { status, out: stdout.text(), err: stderr.text() };
}

/** The lines of NDJSON output, parsed. */
// biome-ignore lint/suspicious/noExplicitAny: tests look into JSON of any shape
export function jsonLines(text: string): any[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

async function* chunked(chunks: readonly (string | Uint8Array)[]) {
  yield* chunks;
}

function collector() {
  const parts: string[] = [];
  const sink = new Writable({
    decodeStrings: false,
    write(chunk, _encoding, done) {
      parts.push(String(chunk));
      done();
    },
  });
  return { sink, text: () => parts.join('') };
}
