import type { Corrections } from './corrections.js';
import { checkRows, fault } from './fault.js';
import { checkObject } from './fields.js';
import * as shapes from './shapes.js';

const LISTS = Object.keys(shapes.corrections.shape);

/**
 * Parses corrections from data of unknown origin, such as a file. Unknown fields of rows are left out, so rows can carry
 * notes. Whether the comments exist is checked by `settleCorrections` and `analyze`. O(rows).
 *
 * @throws {DiscussionError} `invalid-corrections` with `place.path`, for the first fault. Unknown lists are faults too,
 * because their content would be lost.
 *
 * @example
 * parseCorrections({ replies: [{ comment: 'c2', parent: 'article', note: 'she asks the paper' }] }); // { replies: [{ comment: 'c2', parent: 'article' }] }
 */
export function parseCorrections(data: unknown): Corrections {
  const remedy = Array.isArray(data) ? 'Wrap the list: { "replies": [ … ] }' : undefined;
  const fields = checkObject(data, 'corrections', '', remedy);
  const stranger = Object.keys(fields).find((name) => !LISTS.includes(name));
  if (stranger !== undefined)
    throw fault(
      'corrections',
      stranger.slice(0, 40),
      'is not a list of the format',
      `Name it one of ${LISTS.join(', ')}, or leave it out`,
    );
  const { replies, stances, names, quotations } = fields;
  return {
    ...(replies === undefined ? {} : { replies: checkRows(shapes.replyCorrection, replies, 'corrections', 'replies') }),
    ...(stances === undefined
      ? {}
      : { stances: checkRows(shapes.stanceCorrection, stances, 'corrections', 'stances') }),
    ...(names === undefined ? {} : { names: checkRows(shapes.nameCorrection, names, 'corrections', 'names') }),
    ...(quotations === undefined
      ? {}
      : { quotations: checkRows(shapes.quotationCorrection, quotations, 'corrections', 'quotations') }),
  };
}
