import { createWriteStream } from 'node:fs';
import type { Writable } from 'node:stream';

/** Anything that text can be written to. */
export type Sink = Writable;

/** The reader of the output has closed it (`… | head`): the end of the work, not an error. */
export class OutputClosed extends Error {
  override readonly name = 'OutputClosed';
}

/** Writes text at the pace at which it is read. */
export interface Output {
  /**
   * Resolves when more may be written.
   *
   * @throws {OutputClosed} if the other end of a pipe has been closed.
   */
  write(text: string): Promise<void>;
  /** Resolves when everything has been written; needed for files only. */
  end(): Promise<void>;
}

/** Writes to a stream. Errors carry its name as their `path`. */
export function createOutput(sink: Sink, name: string): Output {
  let failure: Error | undefined;
  let wake = () => {};
  sink.on('error', (error: NodeJS.ErrnoException) => {
    const isClosed = error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED';
    failure = isClosed ? new OutputClosed() : Object.assign(error, { path: error.path ?? name });
    wake();
  });
  sink.on('drain', () => wake());
  sink.on('finish', () => wake());
  const pause = () =>
    new Promise<void>((resolve, reject) => {
      wake = () => (failure ? reject(failure) : resolve());
    });
  return {
    async write(text) {
      if (failure) throw failure;
      if (!sink.write(text)) await pause();
    },
    async end() {
      const finished = pause();
      if (failure) throw failure;
      sink.end();
      await finished;
    },
  };
}

/** Writes to a file that is opened, and emptied, only once there is something to write. */
export function createFileOutput(path: string): Output {
  let opened: Output | undefined;
  return {
    write(text) {
      opened ??= createOutput(createWriteStream(path), path);
      return opened.write(text);
    },
    end: async () => opened?.end(),
  };
}
