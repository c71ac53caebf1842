import { describe, fault, joinPath, type Path, type Subject } from './fault.js';

/** An object of the data, fields unchecked. */
export type Fields = Readonly<Record<string, unknown>>;

/**
 * @throws {DiscussionError} when the value is no object.
 */
export function checkObject(value: unknown, subject: Subject, path: Path, remedy?: string): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
  throw fault(subject, path, `should be an object, but ${describe(value)}`, remedy);
}

/** The fields of one kind of object, and those among them that are ids. */
export interface FieldNames {
  readonly names: readonly string[];
  readonly ids: readonly string[];
  /** Lower case without `_` and `-` → the name. */
  readonly spellings: ReadonlyMap<string, string>;
}

/** Prepares what `knownFields` needs. */
export function fieldNames(names: readonly string[], ids: readonly string[]): FieldNames {
  return { names, ids, spellings: new Map(names.map((name) => [spelling(name), name])) };
}

/**
 * The fields the format knows, without those that are `null`; numbers that are ids become text. Others are left out:
 * a site's data has many that mean nothing here.
 *
 * @throws {DiscussionError} for a field that is only spelt otherwise (`parent_id`): leaving it out would lose a fact.
 */
export function knownFields(
  object: Fields,
  { names, ids, spellings }: FieldNames,
  subject: Subject,
  path: Path,
): Record<string, unknown> {
  const known: Record<string, unknown> = {};
  for (const name of names) {
    const value = object[name];
    if (value === undefined || value === null) continue;
    known[name] = typeof value === 'number' && ids.includes(name) ? String(value) : value;
  }
  for (const name of Object.keys(object)) {
    if (names.includes(name) || name.length > 20 || object[name] === null) continue;
    const meant = spellings.get(spelling(name));
    if (meant !== undefined)
      throw fault(
        subject,
        joinPath(path, name),
        `is not a field of the format, but "${meant}" is`,
        `Rename it to "${meant}"`,
      );
  }
  return known;
}

function spelling(name: string): string {
  return name.toLowerCase().replaceAll('_', '').replaceAll('-', '');
}
