import { DiscussionError } from './errors.js';
import { describe } from './fault.js';
import { isLanguageTag } from './language-tag.js';
import { shortened } from './shortened.js';

/** The error for an option of the wrong kind or out of range. */
export function wrongOption(name: string, wanted: string, value: unknown): DiscussionError {
  return new DiscussionError('invalid-option', `${name} must be ${wanted}, but ${describe(value)}.`);
}

/** The name of every option, so that the compiler notices a missing one. */
export type OptionNames<Options> = { readonly [Name in keyof Required<Options>]: true };

/**
 * Returns options after checking that they are an object. An option that is `undefined` counts as not given, `null` as
 * the wrong type.
 *
 * @param names if given, other options are refused, as a misspelt one would otherwise be ignored.
 *
 * @throws {DiscussionError} `invalid-option`.
 */
export function requireOptions<Options>(options: Options, names?: OptionNames<Options>): Options {
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    throw wrongOption('options', 'an object', options);
  const unknown = names && Object.keys(options).find((name) => !Object.hasOwn(names, name));
  if (unknown !== undefined)
    throw new DiscussionError(
      'invalid-option',
      `"${shortened(unknown)}" is not an option; the options are ${Object.keys(names!).join(', ')}.`,
    );
  return options;
}

/** @throws {DiscussionError} `invalid-option` if it is not a number from 0 to 1. */
export function requireShare(name: string, value: unknown): void {
  if (!(typeof value === 'number' && value >= 0 && value <= 1))
    throw wrongOption(name, 'a number between 0 and 1', value);
}

/** @throws {DiscussionError} `invalid-option` if it is not a whole number from 0. */
export function requireCount(name: string, value: unknown): void {
  if (!(Number.isInteger(value) && (value as number) >= 0)) throw wrongOption(name, 'a whole number from 0 on', value);
}

/** @throws {DiscussionError} `invalid-option` if it is none of the names. */
export function requireOneOf(name: string, names: readonly string[], value: unknown): void {
  if (!names.includes(value as string))
    throw wrongOption(name, names.join(', ').replace(/, (?=[^,]*$)/, ' or '), value);
}

/** @throws {DiscussionError} `invalid-option` if it is neither true nor false. */
export function requireFlag(name: string, value: unknown): void {
  if (typeof value !== 'boolean') throw wrongOption(name, 'true or false', value);
}

/** @throws {DiscussionError} `invalid-option` if it is not a function. */
export function requireFunction(name: string, value: unknown): void {
  if (typeof value !== 'function') throw wrongOption(name, 'a function', value);
}

/** @throws {DiscussionError} `invalid-option` if it is not a Map. */
export function requireMap(name: string, value: unknown): void {
  if (!(value instanceof Map)) throw wrongOption(name, 'a Map', value);
}

/** @throws {DiscussionError} `invalid-option` if it is given and not a language tag. */
export function requireLanguage(value: unknown): void {
  if (value !== undefined && !(typeof value === 'string' && isLanguageTag(value)))
    throw wrongOption('language', 'a language tag such as "en"', value);
}

/**
 * Callers may pass a chain instead of its ids. @throws {DiscussionError} `invalid-option` if it is not a list of ids.
 */
export function requireIds(commentIds: unknown): void {
  if (!Array.isArray(commentIds))
    throw new DiscussionError('invalid-option', 'commentIds must be a list of ids, as chain.commentIds is.');
}
