import { describe, pathOf } from '../../schema/fault.js';
import { isObject } from '../../schema/fields.js';
import { DiscussionError } from '../../schema/index.js';
import { readMoment, writeMoment } from '../../schema/moment.js';

/** A value somewhere in an export, and the path to it, which is spelt out only in errors. */
export interface Field {
  readonly value: unknown;
  /** Its name in the object or position in the list that contains it; for the whole, the title of the format. */
  readonly step: string;
  readonly within: Field | undefined;
}

/** The whole of an export. */
export function wholeOf(data: unknown, title: string): Field {
  return { value: data, step: title, within: undefined };
}

/**
 * The value under a path of names; `undefined` if an object on the way is absent or `null`.
 *
 * @throws {DiscussionError} `invalid-discussion` if something on the way is not an object.
 */
export function at(field: Field, ...names: readonly string[]): Field {
  let found = field;
  for (const step of names) {
    const { value } = found;
    if (value !== undefined && value !== null && !isObject(value)) throw shouldBe(found, 'an object');
    found = { value: isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined, step, within: found };
  }
  return found;
}

/** The row that has this one in its list under a path of names; `undefined` if it stands in another list. */
export function holderOf(row: Field, ...names: readonly string[]): Field | undefined {
  let list = row.within;
  for (const name of [...names].reverse()) {
    if (list?.step !== name) return undefined;
    list = list.within;
  }
  return list;
}

/** Whether there is a value. */
export function has(field: Field, ...names: readonly string[]): boolean {
  const { value } = at(field, ...names);
  return value !== undefined && value !== null;
}

/**
 * A field that every row of its kind has, such as an id, or every page, such as its list of rows. Sites put errors in
 * place of missing answers; these must not pass for empty comments.
 *
 * @throws {DiscussionError} `invalid-discussion` for a row without it.
 */
export function required(row: Field, name: string): Field {
  if (has(row, name)) return at(row, name);
  throw faultIn(row, `has no "${name}", without which it cannot be read`, 'Leave it out, or load it again');
}

/** The rows of a list that are not `null`; none if it is absent or `null`. @throws {DiscussionError} */
export function itemsOf(field: Field): Field[] {
  const { value } = field;
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw shouldBe(field, 'a list');
  return Array.from(value, (row: unknown, i) => ({ value: row, step: String(i), within: field })).filter(
    (row) => row.value !== undefined && row.value !== null,
  );
}

/** A text; `undefined` if absent or `null`. @throws {DiscussionError} */
export function textOf(field: Field): string | undefined {
  const { value } = field;
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw shouldBe(field, 'a text');
  return value;
}

/**
 * An id as text; `undefined` if absent, `null` or empty.
 *
 * @throws {DiscussionError} if it is not an id, or a whole number beyond 2^53 − 1: reading JSON has rounded that, so it
 * may be the id of another comment.
 */
export function idOf(field: Field): string | undefined {
  const { value } = field;
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value === 'string') return value;
  if (Number.isSafeInteger(value)) return String(value);
  throw typeof value === 'number'
    ? faultIn(field, 'has lost digits when the JSON was read', 'Put quotation marks round such ids')
    : shouldBe(field, 'an id');
}

/** A number; `undefined` if absent or `null`. @throws {DiscussionError} */
export function numberOf(field: Field): number | undefined {
  const { value } = field;
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'number' || !Number.isFinite(value)) throw shouldBe(field, 'a number');
  return value;
}

/** A count, if it is a whole number; other values say nothing of the discussion itself. */
export function countOf({ value }: Field): number | undefined {
  return Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : undefined;
}

/** Whether it is true; absent and `null` are not. @throws {DiscussionError} */
export function isSet(field: Field): boolean {
  const { value } = field;
  if (value !== undefined && value !== null && typeof value !== 'boolean') throw shouldBe(field, 'true or false');
  return value === true;
}

/** The time given as seconds since 1970. @throws {DiscussionError} */
export function secondsOf(field: Field): string | undefined {
  const { value } = field;
  const isDigits = typeof value === 'string' && /^\d{1,12}(?:\.\d{1,9})?$/.test(value);
  const seconds = isDigits ? Number(value) : numberOf(field);
  if (seconds === undefined) return undefined;
  const time = writeMoment(seconds);
  if (time === undefined) throw shouldBe(field, 'a time in seconds since 1970');
  return time;
}

/** A time in UTC, which some sites write without saying so. @throws {DiscussionError} */
export function utcOf(field: Field): string | undefined {
  const text = textOf(field);
  const moment = readMoment(text ?? '');
  return moment?.hasClock && !moment.hasOffset ? `${text}Z` : text;
}

function shouldBe(field: Field, kind: string): DiscussionError {
  return faultIn(field, `should be ${kind}, but ${describe(field.value)}`);
}

/** The error for a place in an export. */
export function faultIn(
  field: Field,
  problem: string,
  remedy = 'Correct it there, or leave out what it stands in',
): DiscussionError {
  const steps: string[] = [];
  let whole = field;
  for (; whole.within !== undefined; whole = whole.within) steps.push(whole.step);
  const path = pathOf(steps.reverse());
  const subject = path === '' ? `The ${whole.step} export` : `In the ${whole.step} export, ${path}`;
  return new DiscussionError('invalid-discussion', `${subject} ${problem}. ${remedy}.`, path === '' ? {} : { path });
}

/** The first row of a list of objects, by which the list is recognised; as in `itemsOf`, `null` is not a row. */
export function firstOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  const first: unknown = Array.isArray(value) ? value.find((row) => row !== undefined && row !== null) : undefined;
  return isObject(first) ? first : undefined;
}

/**
 * Rows and all rows below them, parents first, in page order. Uses an explicit stack, so depth costs nothing.
 *
 * @throws {DiscussionError} for endless data: a row that contains itself.
 */
export function withAllBelow(rows: readonly Field[], below: (row: Field) => readonly Field[]): Field[] {
  const all: Field[] = [];
  const seen = new Set<unknown>();
  const next = [...rows].reverse();
  for (let row = next.pop(); row !== undefined; row = next.pop()) {
    if (isObject(row.value) && seen.has(row.value)) throw faultIn(row, 'stands there twice, or in itself');
    seen.add(row.value);
    all.push(row);
    const inside = below(row);
    for (let i = inside.length - 1; i >= 0; i--) next.push(inside[i]!);
  }
  return all;
}

/** The pages of an answer that came in several, or its only one. */
export function pagesOf(whole: Field): Field[] {
  return Array.isArray(whole.value) ? itemsOf(whole) : [whole];
}
