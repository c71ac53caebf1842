import { DiscussionError, type ErrorPlace } from '../schema/index.js';

/** The command was called in a way it does not know. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** An error as people and programs are told it. */
export interface Told {
  readonly code: string;
  readonly message: string;
  readonly place: ErrorPlace;
}

const FILE_PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be opened',
  EPERM: 'it may not be opened',
  ENOSPC: 'the disk is full',
};

/** Puts any error into words; never a stack trace. */
export function tell(error: unknown): Told {
  if (error instanceof DiscussionError) return { code: error.code, message: error.message, place: error.place };
  const { code, message } = error as NodeJS.ErrnoException;
  const problem = FILE_PROBLEMS[code ?? ''];
  if (problem !== undefined) return { code: 'cannot-open', message: `It cannot be opened: ${problem}.`, place: {} };
  return {
    code: 'unexpected',
    message: `Something went wrong inside discussion-graph (${String(message ?? error)}). Please report it, with the input if you can.`,
    place: {},
  };
}
