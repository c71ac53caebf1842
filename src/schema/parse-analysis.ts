import type * as z from 'zod';
import { ANALYSIS_VERSION, type Analysis } from './analysis.js';
import { findContradiction } from './contradiction.js';
import { check, checkRows, fault } from './fault.js';
import { checkObject } from './fields.js';
import { discussionFrom } from './parse-discussion.js';
import * as shapes from './shapes.js';

/**
 * Parses an Analysis from data of unknown origin, such as a saved one. Checks every field, and that rows name existing
 * comments, speakers and quotations, so that graphs and files can be made from it. Unknown fields are
 * left out; known ones keep their order. O(n).
 *
 * @throws {DiscussionError} `invalid-analysis` with `place.path`, for the first fault.
 *
 * @example
 * const page = [
 *   'The council closed the ferry on Monday, to save money.',
 *   'Ann', 'The ferry was never late.',
 *   'Bob', 'No, Ann, the ferry was late every day.',
 * ].join('\n');
 * parseAnalysis(JSON.parse(toJson(analyze(page)))).version; // '1.0'
 */
export function parseAnalysis(data: unknown): Analysis {
  const fields = checkObject(data, 'analysis', '');
  const rows = <Row>(name: keyof Analysis, schema: z.ZodType<Row>) => checkRows(schema, fields[name], 'analysis', name);
  const analysis: Analysis = {
    version: checkVersion(fields['version']),
    ...(fields['software'] === undefined
      ? {}
      : { software: check(shapes.analysis.shape.version, fields['software'], 'analysis', 'software') }),
    discussion: discussionFrom(fields['discussion'], 'analysis', 'discussion'),
    speakers: rows('speakers', shapes.speaker),
    quotations: rows('quotations', shapes.quotation),
    replies: rows('replies', shapes.reply),
    stances: rows('stances', shapes.stance),
    participants: rows('participants', shapes.participant),
    chains: rows('chains', shapes.chain),
    measures: check(shapes.measures, fields['measures'], 'analysis', 'measures'),
    diagnostics: rows('diagnostics', shapes.diagnostic),
  };
  const contradiction = findContradiction(analysis);
  if (contradiction) throw fault('analysis', contradiction.path, contradiction.problem);
  return inOrderOf(data, analysis);
}

/** Keeps fields in the order of the data, so that a saved file is reproduced byte for byte; zod would reorder them. */
function inOrderOf<Value>(data: unknown, value: Value): Value {
  if (typeof value !== 'object' || value === null) return value;
  const before = Object(data) as Record<string, unknown>;
  if (Array.isArray(value)) return value.map((one, i) => inOrderOf(before[i], one)) as Value;
  const after = value as Record<string, unknown>;
  const ordered: Record<string, unknown> = {};
  for (const name of Object.keys(before))
    if (Object.hasOwn(after, name)) ordered[name] = inOrderOf(before[name], after[name]);
  for (const name of Object.keys(after)) if (!Object.hasOwn(ordered, name)) ordered[name] = after[name];
  return ordered as Value;
}

function checkVersion(data: unknown): string {
  const version = check(shapes.analysis.shape.version, data, 'analysis', 'version');
  const major = (text: string) => text.split('.', 1)[0];
  if (major(version) === major(ANALYSIS_VERSION)) return version;
  throw fault(
    'analysis',
    'version',
    `is of another format than this program reads (${major(ANALYSIS_VERSION)}.x)`,
    'Analyze the discussion again',
  );
}
