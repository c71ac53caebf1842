import { isObject } from '../schema/fields.js';
import { DiscussionError, type ErrorPlace } from '../schema/index.js';
import { shortened } from '../schema/shortened.js';
import type { SiteFormat } from './sites/site-format.js';

type FormatOf = (data: unknown) => SiteFormat | undefined;

/**
 * What is amiss with data that is no export, as far as that can be told: it is empty, a single row, the answer around an export, or the
 * error answer of a site. `formatOf` says what is an export.
 */
export function exportFault(data: unknown, formatOf: FormatOf): DiscussionError | undefined {
  if (Array.isArray(data) && data.every((row) => Array.isArray(row) && row.length === 0))
    return fault('The list is empty.');
  return emptyAnswer(data) ?? singleRow(data, formatOf) ?? wrapped(data, formatOf) ?? errorAnswer(data);
}

/** Of sites that name the kind of their rows in the rows alone. */
function emptyAnswer(data: unknown): DiscussionError | undefined {
  const pages: readonly unknown[] = Array.isArray(data) ? data : [data];
  const path = ['items', 'response'].find((name) =>
    pages.every((page) => isObject(page) && Array.isArray(page[name]) && page[name].length === 0),
  );
  return path === undefined ? undefined : fault(`Its list "${path}" is empty.`, { path });
}

/** It might be read as a list of one, but what belongs to it is missed without a word then. */
function singleRow(data: unknown, formatOf: FormatOf): DiscussionError | undefined {
  const format = isObject(data) ? formatOf([data]) : undefined;
  return (
    format &&
    fault(
      `This seems to be a single row of ${format.title}. Give it with the others of its discussion, as a list or as JSON lines.`,
    )
  );
}

/** Of a list, its first row tells what the others are. */
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

/** Longer messages are cut. */
const SHOWN = 200;

function errorAnswer(data: unknown): DiscussionError | undefined {
  const said = wordsOfError(data);
  if (said === undefined) return undefined;
  const words = JSON.stringify(shortened(said, SHOWN));
  return fault(`This seems to be an error answer of a site: ${words}. Get the data again.`);
}

/** A `message` may be a person's: it is one of an error beside a code, a status or the address of a manual only. What has a list may be an answer in full. */
function wordsOfError(data: unknown): string | undefined {
  if (!isObject(data)) return undefined;
  if (Object.entries(data).some(([name, value]) => name !== 'errors' && Array.isArray(value))) return undefined;
  const named = wordsIn(data['error_message']) ?? wordsIn(data['error']) ?? wordsIn(data['errors']);
  if (named === undefined && !data['code'] && !data['status'] && !data['documentation_url']) return undefined;
  return wordsIn(data['message']) ?? named ?? wordsIn(data['response']);
}

/** Errors are texts, codes, objects with a message, or a list of such, of which the first will do. */
function wordsIn(error: unknown): string | undefined {
  const first: unknown = Array.isArray(error) ? error[0] : error;
  const words = isObject(first) ? first['message'] : first;
  if (typeof words === 'number' && words !== 0) return String(words);
  return typeof words === 'string' && words.trim() !== '' ? words : undefined;
}

function fault(message: string, place: ErrorPlace = {}): DiscussionError {
  return new DiscussionError('invalid-discussion', message, place);
}
