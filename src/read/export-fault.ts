import { isObject } from '../schema/fields.js';
import { DiscussionError, type ErrorPlace } from '../schema/index.js';
import { shortened } from '../schema/shortened.js';
import type { SiteFormat } from './sites/site-format.js';

type FormatOf = (data: unknown) => SiteFormat | undefined;

/**
 * What is wrong with data that is not an export, if that can be told: it is empty, a single row, a wrapper around an
 * export, or a site's error answer. `formatOf` recognises exports.
 */
export function exportFault(data: unknown, formatOf: FormatOf): DiscussionError | undefined {
  if (Array.isArray(data) && data.every((row) => Array.isArray(row) && row.length === 0))
    return fault('The list is empty.');
  return emptyAnswer(data) ?? singleRow(data, formatOf) ?? wrapped(data, formatOf) ?? errorAnswer(data);
}

/** For sites whose answers say only in their rows what they are. */
function emptyAnswer(data: unknown): DiscussionError | undefined {
  const pages: readonly unknown[] = Array.isArray(data) ? data : [data];
  const path = ['items', 'response'].find((name) =>
    pages.every((page) => isObject(page) && Array.isArray(page[name]) && page[name].length === 0),
  );
  return path === undefined ? undefined : fault(`Its list "${path}" is empty.`, { path });
}

/** A single row could be read as a list of one, but what belongs with it would be missing without notice. */
function singleRow(data: unknown, formatOf: FormatOf): DiscussionError | undefined {
  const format = isObject(data) ? formatOf([data]) : undefined;
  return (
    format &&
    fault(
      `This seems to be a single row of ${format.title}. Give it with the others of its discussion, as a list or as JSON lines.`,
    )
  );
}

/** The first row of a list stands for the others. */
function wrapped(data: unknown, formatOf: FormatOf): DiscussionError | undefined {
  const fields = Array.isArray(data) ? [['0', data[0]] as const] : isObject(data) ? Object.entries(data) : [];
  for (const [path, inner] of fields) {
    const format = formatOf(inner);
    if (format === undefined) continue;
    const what = Array.isArray(data) ? 'each of its rows' : `its ${JSON.stringify(path)}`;
    return fault(`This is no export itself, but ${what} seems to be one of ${format.title}. Give that alone.`, {
      path,
    });
  }
  return undefined;
}

/** Longer messages are shortened. */
const SHOWN = 200;

function errorAnswer(data: unknown): DiscussionError | undefined {
  const said = wordsOfError(data);
  if (said === undefined) return undefined;
  const words = JSON.stringify(shortened(said, SHOWN));
  return fault(`This seems to be an error answer of a site: ${words}. Get the data again.`);
}

/**
 * A `message` may be a person's: it is an error only beside a code, a status or a documentation address. Data with a
 * list may be a full answer.
 */
function wordsOfError(data: unknown): string | undefined {
  if (!isObject(data)) return undefined;
  if (Object.entries(data).some(([name, value]) => name !== 'errors' && Array.isArray(value))) return undefined;
  const named = wordsIn(data['error_message']) ?? wordsIn(data['error']) ?? wordsIn(data['errors']);
  if (named === undefined && !data['code'] && !data['status'] && !data['documentation_url']) return undefined;
  return wordsIn(data['message']) ?? named ?? wordsIn(data['response']);
}

/** An error is a text, a code, an object with a message, or a list of these, of which the first is used. */
function wordsIn(error: unknown): string | undefined {
  const first: unknown = Array.isArray(error) ? error[0] : error;
  const words = isObject(first) ? first['message'] : first;
  if (typeof words === 'number' && words !== 0) return String(words);
  return typeof words === 'string' && words.trim() !== '' ? words : undefined;
}

function fault(message: string, place: ErrorPlace = {}): DiscussionError {
  return new DiscussionError('invalid-discussion', message, place);
}
