import { type Fields, isObject } from '../schema/fields.js';
import { type Corrections, DiscussionError, type StanceClass, type StanceTarget } from '../schema/index.js';
import { STANCE_CLASSES } from '../schema/layers.js';

const KINDS: readonly string[] = ['comment', 'article', 'speaker', 'quotation'] satisfies StanceTarget['kind'][];

/** What a row of each list must contain. Checked by hand, so that typed data does not load zod. */
const ROWS: Readonly<Record<keyof Corrections, (row: Fields) => boolean>> = {
  replies: ({ comment, parent }) => isText(comment) && isText(parent),
  stances: ({ comment, target, stance }) =>
    isText(comment) && isTarget(target) && STANCE_CLASSES.includes(stance as StanceClass),
  names: ({ name, speaker }) => isText(name) && isTextOrNull(speaker),
  quotations: ({ quotation, speaker }) => isText(quotation) && isTextOrNull(speaker),
};

/** @throws {DiscussionError} `invalid-option` for rows that do not match their types. */
export function checkRows(corrections: Corrections): Corrections {
  if (!isObject(corrections)) throw wrong('corrections');
  const other = Object.keys(corrections).find((name) => !Object.hasOwn(ROWS, name));
  if (other !== undefined) throw wrong(`corrections.${other}`);
  for (const list of Object.keys(ROWS) as (keyof Corrections)[]) {
    const rows: unknown = corrections[list];
    if (rows === undefined) continue;
    if (!Array.isArray(rows)) throw wrong(`corrections.${list}`);
    const at = rows.findIndex((row: unknown) => !isObject(row) || !ROWS[list](row));
    if (at >= 0) throw wrong(`corrections.${list}.${at}`);
  }
  return corrections;
}

function wrong(path: string): DiscussionError {
  return new DiscussionError(
    'invalid-option',
    `${path} is not what the type Corrections says; parse unknown data with parseCorrections() of discussion-graph/schema first.`,
    { path },
  );
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || isText(value);
}

function isTarget(value: unknown): boolean {
  return isObject(value) && isText(value['id']) && KINDS.includes(value['kind'] as string);
}
