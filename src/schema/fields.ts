import { describe, fault, joinPath, type Path, type Subject } from './fault.js';
import { momentText } from './moment.js';

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

/** The fields of one kind of object. */
export interface FieldNames {
  readonly names: readonly string[];
  /** Those that are ids. */
  readonly ids: readonly string[];
  /** Those that are times. */
  readonly times: readonly string[];
  /** Maps lower-case names without `_` and `-` to the name. */
  readonly spellings: ReadonlyMap<string, string>;
  /** Maps other sites' names of a field, in the same spelling, to the name. */
  readonly synonyms: ReadonlyMap<string, string>;
}

/** Prepares what `knownFields` needs. */
export function fieldNames(
  fields: Readonly<Record<string, true>>,
  {
    ids = [],
    times = [],
    synonyms = {},
  }: {
    readonly ids?: readonly string[];
    readonly times?: readonly string[];
    readonly synonyms?: Readonly<Record<string, string>>;
  },
): FieldNames {
  const names = Object.keys(fields);
  const spellings = new Map(names.map((name) => [spelling(name), name]));
  return { names, ids, times, spellings, synonyms: new Map(Object.entries(synonyms)) };
}

/**
 * The fields that the format knows, without those that are `null`; numeric ids become text, and so do times that are
 * numbers or Dates. A field in another spelling (`parent_id`) or under another site's name (`body`) is used if its own is
 * absent. Other fields are left out: sites' data has many that mean nothing here.
 *
 * @throws {DiscussionError} for a field that is misspelt (`articel`), and for one under another site's name that is not
 * a text (`user: { … }`): leaving these out would lose a fact. Also for a numeric id that has lost digits.
 */
export function knownFields(object: Fields, fields: FieldNames, subject: Subject, path: Path): Record<string, unknown> {
  const { names } = fields;
  const known: Record<string, unknown> = {};
  const take = (name: string, as: string) => {
    const value = object[name];
    if (value === undefined || value === null || known[as] !== undefined) return;
    if (typeof value === 'number' && fields.ids.includes(as))
      known[as] = idText(value, subject, () => joinPath(path, name));
    else known[as] = (fields.times.includes(as) ? momentText(value) : undefined) ?? value;
  };
  for (const name of names) take(name, name);
  const others = Object.keys(object).filter((name) => !names.includes(name) && isShort(name) && object[name] !== null);
  for (const name of others) {
    const meant = fields.spellings.get(spelling(name));
    if (meant !== undefined) take(name, meant);
  }
  for (const name of others) {
    const meant = fields.spellings.has(spelling(name))
      ? undefined
      : names.find((one) => known[one] === undefined && isSlip(name, one));
    if (meant === undefined) continue;
    const problem = `is not a field of the format, but "${meant}" is`;
    throw fault(subject, joinPath(path, name), problem, `Rename it to "${meant}"`);
  }
  const unusable = new Map<string, string>();
  for (const name of others) {
    const meant = fields.synonyms.get(spelling(name));
    if (meant === undefined || known[meant] !== undefined || object[name] === undefined) continue;
    if (isUsable(object[name], meant, fields)) take(name, meant);
    else if (!fields.times.includes(meant) && !unusable.has(meant)) unusable.set(meant, name);
  }
  for (const [meant, name] of unusable) {
    if (known[meant] !== undefined) continue;
    const problem = `should be a text, as it stands for "${meant}", but ${describe(object[name])}`;
    throw fault(subject, joinPath(path, name), problem, `Give the text of it as "${meant}"`);
  }
  return known;
}

/** Names in an object that `knownFields` takes for a field that is absent. */
export function otherNames(object: Fields, fields: FieldNames): string[] {
  return Object.keys(object).filter((name) => {
    if (fields.names.includes(name) || !isShort(name)) return false;
    const spelt = fields.spellings.get(spelling(name));
    const meant = spelt ?? fields.synonyms.get(spelling(name));
    if (meant === undefined || (object[meant] ?? undefined) !== undefined) return false;
    return spelt === undefined ? isUsable(object[name], meant, fields) : (object[name] ?? undefined) !== undefined;
  });
}

/** Whether a value under another site's name can be the field: "time" and "date" may be anything. */
function isUsable(value: unknown, meant: string, { ids, times }: FieldNames): boolean {
  if (times.includes(meant)) return momentText(value) !== undefined;
  return typeof value === 'string' || (typeof value === 'number' && ids.includes(meant));
}

/** Longer names are none of ours. */
function isShort(name: string): boolean {
  return name.length <= 20;
}

/** Whether the field is `null` under any of its names. */
export function isNull(object: Fields, field: string, { spellings, synonyms }: FieldNames): boolean {
  return Object.keys(object).some((name) => {
    if (object[name] !== null || !isShort(name)) return false;
    return (spellings.get(spelling(name)) ?? synonyms.get(spelling(name))) === field;
  });
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
