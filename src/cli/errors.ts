import { DiscussionError, type ErrorPlace } from '../schema/index.js';

/** The command line cannot be understood. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** An error in the form in which people and programs get it. */
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

/** Describes any error in words, never with a stack trace. */
export function tell(error: unknown): Told {
  if (error instanceof DiscussionError) return { code: error.code, message: error.message, place: error.place };
  const { code, message, syscall } = error as NodeJS.ErrnoException;
  const problem = FILE_PROBLEMS[code ?? ''];
  const done = syscall === 'write' ? 'written' : 'opened';
  if (problem !== undefined) return { code: 'cannot-open', message: `It cannot be ${done}: ${problem}.`, place: {} };
  return {
    code: 'unexpected',
    message: `Something went wrong inside discussion-graph (${String(message ?? error)}). Please report it, with the input if you can.`,
    place: {},
  };
}
