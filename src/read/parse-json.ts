import { DiscussionError } from '../schema/index.js';
import { findJsonFault } from './json-fault.js';
import { requireText } from './require-text.js';

/**
 * `JSON.parse` with readable errors. A leading byte order mark is removed. O(n).
 *
 * @param firstLine Number of the first line in a longer input, for error messages.
 * @throws {DiscussionError} `not-text` if the input is not a string, `not-json` with line, column and what was expected there.
 *
 * @example
 * parseJson('{"comments": []}'); // { comments: [] }
 */
export function parseJson(text: string, firstLine = 1): unknown {
  requireText(text, 'parseJson()');
  const json = text.startsWith('\ufeff') ? text.slice(1) : text;
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw notJson(json, firstLine, cause);
  }
}

function notJson(json: string, firstLine: number, cause: unknown): DiscussionError {
  const fault = findJsonFault(json);
  if (fault === undefined) {
    const message =
      'The JSON is nested too deeply for this JavaScript engine. Store replies flat, with a parentId each.';
    return new DiscussionError('not-json', message, { line: firstLine }, { cause });
  }
  const { offset, expected } = fault;
  let line = firstLine;
  let start = 0;
  for (let at = json.indexOf('\n'); at !== -1 && at < offset; at = json.indexOf('\n', start)) {
    line++;
    start = at + 1;
  }
  const column = offset - start + 1;
  const found =
    offset >= json.length
      ? 'the text ends'
      : `there is ${JSON.stringify(String.fromCodePoint(json.codePointAt(offset)!))}`;
  const remedy =
    offset >= json.length
      ? 'It seems to be cut off: get the whole of it.'
      : 'Correct it there, or read it as a page of text if it is not meant to be JSON.';
  return new DiscussionError(
    'not-json',
    `This is not JSON: at line ${line}, column ${column}, ${found} where ${expected} should stand. ${remedy}`,
    { line, column },
    { cause },
  );
}
