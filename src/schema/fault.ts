import type * as z from 'zod';
import { DiscussionError } from './errors.js';
import { momentText } from './moment.js';
import { shortened } from './shortened.js';

/** What is being read, for the wording of an error. */
export type Subject = 'discussion' | 'analysis' | 'corrections';

/** Where a value is in the data; a function if spelling it out for every value would cost too much. */
export type Path = string | (() => string);

/** Builds the error for a place in the data. `problem` is the rest of a sentence whose subject is the path. */
export function fault(subject: Subject, where: Path, problem: string, remedy = 'Correct it there'): DiscussionError {
  const path = spelt(where);
  const place = path === '' ? `The ${subject}` : `In the ${subject}, ${path}`;
  return new DiscussionError(
    `invalid-${subject}`,
    `${place} ${problem}. ${remedy}; schemas/${subject}.schema.json says what each field holds.`,
    path === '' ? {} : { path },
  );
}

/** Longer paths are shortened in the middle. */
const SHOWN = 8;

/** Builds a path from steps. */
export function pathOf(steps: readonly string[]): string {
  return (steps.length <= SHOWN ? steps : [...steps.slice(0, SHOWN / 2), '…', ...steps.slice(-SHOWN / 2)]).join('.');
}

/** Adds a step to a path. */
export function joinPath(where: Path, step: string | number): string {
  const path = spelt(where);
  return path === '' ? String(step) : `${path}.${step}`;
}

function spelt(path: Path): string {
  return typeof path === 'string' ? path : path();
}

/**
 * Checks a value against a schema.
 *
 * @throws {DiscussionError} for its first fault.
 */
export function check<Value>(schema: z.ZodType<Value>, value: unknown, subject: Subject, path: Path): Value {
  const result = safely(schema, value);
  if (result === undefined) throw fault(subject, path, 'has more faults than can be told');
  if (result.success) return result.data;
  const issue = result.error.issues[0]!;
  const at = issue.path.map(String);
  const problem = `${wish(issue)}, but ${describe(valueAt(value, issue.path))}`;
  throw fault(subject, at.reduce<Path>(joinPath, path), problem, REMEDIES[at.at(-1) ?? '']);
}

/**
 * Checks a list row by row up to the first fault, whereas zod would first collect the faults of all rows.
 *
 * @throws {DiscussionError} for the first fault.
 */
export function checkRows<Value>(schema: z.ZodType<Value>, rows: unknown, subject: Subject, path: string): Value[] {
  if (!Array.isArray(rows)) throw fault(subject, path, `should be a list, but ${describe(rows)}`);
  return rows.map((row, i) => check(schema, row, subject, joinPath(path, i)));
}

/**
 * If code generation is forbidden (CSP), zod spreads the issues of a list into a call, which overflows if there are
 * very many.
 */
function safely<Value>(schema: z.ZodType<Value>, value: unknown) {
  try {
    return schema.safeParse(value);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const REMEDIES: Readonly<Record<string, string>> = {
  text: 'Give an empty text ("") when there is none',
  createdAt: 'Give the time as ISO 8601 text, or leave it out',
  publishedAt: 'Give the time as ISO 8601 text, or leave it out',
};

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'an object',
  boolean: 'true or false',
};

function wish(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return `should be ${KINDS[issue.expected] ?? issue.expected}`;
  if (issue.code === 'invalid_value')
    return `should be ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}`;
  if (issue.code === 'too_small') return `should be at least ${issue.minimum}`;
  if (issue.code === 'too_big') return `should be at most ${issue.maximum}`;
  return 'should be one of the kinds the format knows';
}

/** Says what is there instead: "is missing", "is a number". Never the value itself, which may be anything. */
export function describe(value: unknown): string {
  if (value === undefined) return 'is missing';
  if (value === null) return 'is null';
  if (Array.isArray(value)) return 'is a list';
  if (typeof value === 'number') return `is ${value}`;
  if (typeof value === 'string') return `is ${JSON.stringify(shortened(value))}`;
  if (typeof (value as { getTime?: unknown }).getTime === 'function')
    return momentText(value) === undefined ? 'is an invalid date' : 'is a date';
  return typeof value === 'object' ? 'is an object' : `is a ${typeof value}`;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let at = value;
  for (const step of path) at = (at as Record<PropertyKey, unknown> | undefined | null)?.[step];
  return at;
}
