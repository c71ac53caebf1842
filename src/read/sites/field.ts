import { describe, pathOf } from '../../schema/fault.js';
import { isObject } from '../../schema/fields.js';
import { DiscussionError } from '../../schema/index.js';
import { readMoment, writeMoment } from '../../text/moment.js';

/** A value somewhere in an export, and the way to it, which is spelt out for an error only. */
export interface Field {
  readonly value: unknown;
  /** Name in the object, or position in the list, it stands in; of the whole, title of the format. */
  readonly step: string;
  readonly within: Field | undefined;
}

/** The whole of an export. */
export function wholeOf(data: unknown, title: string): Field {
  return { value: data, step: title, within: undefined };
}

/**
 * What stands under a name, name by name; nothing where a holder on the way is absent or `null`.
 *
 * @throws {DiscussionError} `invalid-discussion` where a holder is no object.
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

/** Whether there is a value. */
export function has(field: Field, ...names: readonly string[]): boolean {
  const { value } = at(field, ...names);
  return value !== undefined && value !== null;
}

/**
 * What every row of its kind has, such as an id, and every page, such as the list of its rows. Where a site had no answer it gave an error
 * in its place, which must not be taken for an empty comment.
 *
 * @throws {DiscussionError} `invalid-discussion` for a row without it.
 */
export function required(row: Field, name: string): Field {
  if (has(row, name)) return at(row, name);
  throw faultIn(row, `should have "${name}", as what belongs there has`, 'Leave it out, or load it again');
}

/** The rows of a list, but for those that are `null`; none where it is absent or `null`. @throws {DiscussionError} */
export function itemsOf(field: Field): Field[] {
  const { value } = field;
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw shouldBe(field, 'a list');
  return Array.from(value, (row: unknown, i) => ({ value: row, step: String(i), within: field })).filter(
    (row) => row.value !== undefined && row.value !== null,
  );
}

/** A text; nothing where it is absent or `null`. @throws {DiscussionError} */
export function textOf(field: Field): string | undefined {
  const { value } = field;
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw shouldBe(field, 'a text');
  return value;
}

/**
 * An id as text; nothing where it is absent, `null` or empty.
 *
 * @throws {DiscussionError} for what is none, and for a whole number beyond 2^53 − 1: reading JSON has rounded it, so it may be that
 * of another comment.
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

/** A number; nothing where it is absent or `null`. @throws {DiscussionError} */
export function numberOf(field: Field): number | undefined {
  const { value } = field;
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'number' || !Number.isFinite(value)) throw shouldBe(field, 'a number');
  return value;
}

/** Whether it says yes; what is absent or `null` does not. @throws {DiscussionError} */
export function isSet(field: Field): boolean {
  const { value } = field;
  if (value !== undefined && value !== null && typeof value !== 'boolean') throw shouldBe(field, 'true or false');
  return value === true;
}

/** The time that seconds since 1970 stand for. @throws {DiscussionError} */
export function secondsOf(field: Field): string | undefined {
  const { value } = field;
  const isDigits = typeof value === 'string' && /^\d{1,12}(?:\.\d{1,9})?$/.test(value);
  const seconds = isDigits ? Number(value) : numberOf(field);
  if (seconds === undefined) return undefined;
  const time = writeMoment(seconds);
  if (time === undefined) throw shouldBe(field, 'a time in seconds since 1970');
  return time;
}

/** A time of a clock at UTC, which some sites write without saying so. @throws {DiscussionError} */
export function utcOf(field: Field): string | undefined {
  const text = textOf(field);
  return text !== undefined && readMoment(text)?.hasOffset === false ? `${text}Z` : text;
}

function shouldBe(field: Field, kind: string): DiscussionError {
  return faultIn(field, `should be ${kind}, but ${describe(field.value)}`);
}

/** The error for one place in an export. */
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

/** The first row of a list of objects, which tells what the list is of; as for `itemsOf`, `null` is no row. */
export function firstOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  const first: unknown = Array.isArray(value) ? value.find((row) => row !== undefined && row !== null) : undefined;
  return isObject(first) ? first : undefined;
}

/**
 * Rows and all below them, each above its own, in the order of a page. An explicit stack: depth costs nothing.
 *
 * @throws {DiscussionError} for data that has no end: a row that stands in itself.
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

/** The pages of an answer that came in several, or the one that it is. */
export function pagesOf(whole: Field): Field[] {
  return Array.isArray(whole.value) ? itemsOf(whole) : [whole];
}
