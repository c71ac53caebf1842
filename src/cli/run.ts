import { version } from '../../package.json';
import { analyzeCommand } from './analyze-command.js';
import { readArguments } from './arguments.js';
import { tell, UsageError } from './errors.js';
import { helpText } from './help.js';
import { createOutput, OutputClosed, type Sink } from './output.js';

/** What the command reads and writes: `process`, or a test's own streams. */
export interface Streams {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: Sink;
  readonly stderr: Sink;
}

/** Exit statuses. */
const FINE = 0;
const SOME_INPUT_FAILED = 1;
const WRONG_USAGE = 2;

/** The whole command-line program. Resolves to the exit status; never rejects because of the user's input. */
export async function run(args: readonly string[], { stdin, stdout, stderr }: Streams): Promise<number> {
  const out = createOutput(stdout, 'standard output');
  const messages = createOutput(stderr, 'standard error');
  try {
    const request = readArguments(args);
    if (request.command === 'help') await out.write(helpText());
    else if (request.command === 'version') await out.write(`${version}\n`);
    else if (!(await analyzeCommand(request, { stdin, out, messages }))) return SOME_INPUT_FAILED;
    return FINE;
  } catch (error) {
    if (error instanceof OutputClosed) return FINE;
    if (error instanceof UsageError) {
      await messages.write(`discussion-graph: ${error.message}\nSee: discussion-graph --help\n`);
      return WRONG_USAGE;
    }
    const { path } = error as NodeJS.ErrnoException;
    await messages.write(`discussion-graph: ${path === undefined ? '' : `${path}: `}${tell(error).message}\n`);
    return SOME_INPUT_FAILED;
  }
}
