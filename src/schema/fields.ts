import { describe, fault, joinPath, type Path, type Subject } from './fault.js';

/** An object in the data, with unchecked fields. */
export type Fields = Readonly<Record<string, unknown>>;

/** Whether a value is an object but not a list. */
export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** @throws {DiscussionError} if the value is not an object. */
export function checkObject(value: unknown, subject: Subject, path: Path, remedy?: string): Fields {
  if (isObject(value)) return value;
  throw fault(subject, path, `should be an object, but ${describe(value)}`, remedy);
}

/**
 * A numeric id as text.
 *
 * @throws {DiscussionError} if it is beyond 2^53 − 1: reading JSON has rounded that, so it may be the id of another
 * comment.
 */
export function idText(id: number, subject: Subject, path: Path): string {
  if (!(Math.abs(id) > Number.MAX_SAFE_INTEGER)) return String(id);
  throw fault(subject, path, 'has lost digits when the JSON was read', 'Put quotation marks round such ids');
}

/** The fields of one kind of object, and those among them that are ids. */
export interface FieldNames {
  readonly names: readonly string[];
  readonly ids: readonly string[];
  /** Maps lower-case names without `_` and `-` to the name. */
  readonly spellings: ReadonlyMap<string, string>;
  /** Maps other sites' names of a field, in the same spelling, to the name. */
  readonly synonyms: ReadonlyMap<string, string>;
}

/** Prepares what `knownFields` needs. */
export function fieldNames(
  names: readonly string[],
  ids: readonly string[],
  synonyms: Readonly<Record<string, string>> = {},
): FieldNames {
  const spellings = new Map(names.map((name) => [spelling(name), name]));
  return { names, ids, spellings, synonyms: new Map(Object.entries(synonyms)) };
}

/**
 * The fields that the format knows, without those that are `null`; numeric ids become text. A field under another
 * site's name (`body`) is used if its own is absent. Other fields are left out: sites' data has many that mean nothing
 * here.
 *
 * @throws {DiscussionError} for a field that is only misspelt (`parent_id`, `articel`), and for one under another
 * site's name that is not a text (`user: { … }`): leaving these out would lose a fact. Also for a numeric id that has
 * lost digits.
 */
export function knownFields(object: Fields, fields: FieldNames, subject: Subject, path: Path): Record<string, unknown> {
  const { names, ids, spellings } = fields;
  const known: Record<string, unknown> = {};
  for (const name of names) {
    const value = object[name];
    if (value === undefined || value === null) continue;
    known[name] =
      typeof value === 'number' && ids.includes(name) ? idText(value, subject, () => joinPath(path, name)) : value;
  }
  for (const name of Object.keys(object)) {
    if (names.includes(name) || name.length > 20 || object[name] === null) continue;
    const meant = spellings.get(spelling(name)) ?? names.find((one) => known[one] === undefined && isSlip(name, one));
    if (meant !== undefined)
      throw fault(
        subject,
        joinPath(path, name),
        `is not a field of the format, but "${meant}" is`,
        `Rename it to "${meant}"`,
      );
  }
  takeSynonyms(known, object, fields, subject, path);
  return known;
}

/** The first usable one of several synonyms; if none is usable, the first is reported. */
function takeSynonyms(
  known: Record<string, unknown>,
  object: Fields,
  { ids, synonyms }: FieldNames,
  subject: Subject,
  path: Path,
): void {
  if (synonyms.size === 0) return;
  const unusable = new Map<string, string>();
  for (const name of Object.keys(object)) {
    const meant = name.length > 20 ? undefined : synonyms.get(spelling(name));
    const value = object[name] ?? undefined;
    if (meant === undefined || value === undefined || known[meant] !== undefined) continue;
    if (typeof value === 'string') known[meant] = value;
    else if (typeof value === 'number' && ids.includes(meant))
      known[meant] = idText(value, subject, () => joinPath(path, name));
    else if (!unusable.has(meant)) unusable.set(meant, name);
  }
  for (const [meant, name] of unusable) {
    if (known[meant] !== undefined) continue;
    const problem = `should be a text, as it stands for "${meant}", but ${describe(object[name])}`;
    throw fault(subject, joinPath(path, name), problem, `Give the text of it as "${meant}"`);
  }
}

/** Whether the field is `null` under any of its names. */
export function isNull(object: Fields, field: string, { synonyms }: FieldNames): boolean {
  if (object[field] === null) return true;
  return Object.keys(object).some((name) => object[name] === null && synonyms.get(spelling(name)) === field);
}

/** Shorter names resemble others that mean something else: "next" is not "text". */
const SHORTEST_SLIP = 7;

/**
 * Whether one letter is wrong, missing or added, or two are swapped; with a letter added at the end ("parentIds"), it
 * is another field.
 */
function isSlip(name: string, meant: string): boolean {
  if (meant.length < SHORTEST_SLIP || Math.abs(name.length - meant.length) > 1 || name.startsWith(meant)) return false;
  let from = 0;
  while (from < meant.length && name[from] === meant[from]) from++;
  const rest = (text: string, skipped: number) => text.slice(from + skipped);
  return (
    rest(name, 1) === rest(meant, 1) ||
    rest(name, 1) === rest(meant, 0) ||
    rest(name, 0) === rest(meant, 1) ||
    (name[from] === meant[from + 1] && name[from + 1] === meant[from] && rest(name, 2) === rest(meant, 2))
  );
}

function spelling(name: string): string {
  return name.toLowerCase().replaceAll('_', '').replaceAll('-', '');
}
