import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { AnalyzeOptions } from '../analyze.js';
import { isLanguageTag } from '../schema/language-tag.js';
import { UsageError } from './errors.js';
import { INPUT_FORMATS, type InputName, OUTPUT_FORMATS, type OutputName } from './formats.js';

/** A checked `analyze <file…>`. */
export interface AnalyzeRequest {
  readonly command: 'analyze';
  /** Paths; `-` is standard input. */
  readonly files: readonly string[];
  readonly from: InputName;
  readonly to: OutputName;
  readonly output: string | undefined;
  /** Path of the article's text; `-` is standard input. */
  readonly article: string | undefined;
  /** Path of a corrections file; `-` is standard input. */
  readonly corrections: string | undefined;
  readonly options: AnalyzeOptions;
}

export type Request = AnalyzeRequest | { readonly command: 'help' } | { readonly command: 'version' };

const OPTIONS = {
  from: { type: 'string', default: 'auto' },
  to: { type: 'string', default: 'summary' },
  output: { type: 'string', short: 'o' },
  article: { type: 'string' },
  order: { type: 'string' },
  author: { type: 'string', multiple: true },
  'article-ends-at': { type: 'string' },
  language: { type: 'string' },
  layout: { type: 'string' },
  'article-share': { type: 'string' },
  'abstain-below': { type: 'string' },
  'edge-above': { type: 'string' },
  site: { type: 'string' },
  'no-evidence': { type: 'boolean', default: false },
  corrections: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', short: 'v', default: false },
} as const;

/**
 * Parses the arguments after the program's name.
 *
 * @throws {UsageError} with what is wrong and what would be right.
 */
export function readArguments(args: readonly string[]): Request {
  const { values, positionals } = parsed(args);
  if (values.help) return { command: 'help' };
  if (values.version) return { command: 'version' };
  const [command, ...files] = positionals;
  if (command === 'help') return { command };
  if (command === undefined) throw new UsageError('Nothing to do. Try: discussion-graph analyze page.txt');
  const address = positionals.find((file) => /^https?:\/\//i.test(file));
  if (address !== undefined)
    throw new UsageError(`Nothing is fetched. Copy the text of ${address} into a file, or save the JSON of its site.`);
  if (command !== 'analyze') {
    const meant = /[./]/.test(command) ? positionals : files.length > 0 ? files : ['page.txt'];
    throw new UsageError(`There is no command "${command}". Did you mean: discussion-graph analyze ${meant.join(' ')}`);
  }
  if (files.length === 0) throw new UsageError('Name a file to analyze, or - for standard input.');
  const { output, article, corrections } = values;
  if ([...files, article, corrections].filter((file) => file === '-').length > 1)
    throw new UsageError('Standard input (-) can be read once only.');
  const from = oneOf('from', values.from, INPUT_FORMATS);
  const to = oneOf('to', values.to, OUTPUT_FORMATS);
  if (!OUTPUT_FORMATS[to].many && (files.length > 1 || from === 'ndjson')) throw tooMany(to);
  if (article !== undefined && (files.length > 1 || from === 'ndjson')) throw oneArticle();
  if (output === '') throw new UsageError('--output takes the name of a file, not an empty text.');
  const inputs = [...files, article ?? '-', corrections ?? '-'].filter((file) => file !== '-').map(placeOf);
  if (output !== undefined && inputs.includes(placeOf(output)))
    throw new UsageError(`${output} would be written over while it is read. Name another file after -o.`);
  return { command, files, from, to, output, article, corrections, options: analyzeOptions(values) };
}

/** The real path of a file, with links followed, or the path it would have if it existed. */
function placeOf(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return resolve(file);
  }
}

/** The error for several analyses in a format that holds only one. */
export function tooMany(to: OutputName): UsageError {
  return new UsageError(`--to ${to} holds one discussion. For several, use --to ndjson, or call the command for each.`);
}

/** The error for several discussions under one article. */
export function oneArticle(): UsageError {
  return new UsageError('--article is the article of one discussion. For several, call the command for each.');
}

type Values = ReturnType<typeof parsed>['values'];

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message.split('. To specify')[0]!);
  }
}

function analyzeOptions(values: Values): AnalyzeOptions {
  const { order, author, language, layout, site } = values;
  const articleEndsAt = number('article-ends-at', values, 0, Number.MAX_SAFE_INTEGER);
  const articleShare = number('article-share', values, 0, 1);
  const abstainBelow = number('abstain-below', values, 0, 1);
  const edgeAbove = number('edge-above', values, 0, 1);
  if (author?.some((name) => name.trim() === '')) throw new UsageError('--author takes a name, not an empty text.');
  if (language !== undefined && !isLanguageTag(language))
    throw new UsageError(`--language takes a tag such as en, de or da, not "${language}".`);
  const page = {
    ...(order === undefined ? {} : { order: oneOf('order', order, { 'oldest-first': 1, 'newest-first': 1 }) }),
    ...(author === undefined ? {} : { authors: author }),
    ...(articleEndsAt === undefined ? {} : { articleEndsAt }),
    ...(language === undefined ? {} : { language }),
  };
  return {
    page,
    ...(layout === undefined
      ? {}
      : { layout: oneOf('layout', layout, { auto: 1, flat: 1, tree: 1, threaded: 1, chat: 1 }) }),
    ...(articleShare === undefined ? {} : { articleShare }),
    ...(abstainBelow === undefined ? {} : { abstainBelow }),
    ...(edgeAbove === undefined ? {} : { edgeAbove }),
    ...(site === undefined ? {} : { site: oneOf('site', site, { debate: 1, politics: 1, health: 1, rumours: 1 }) }),
    ...(values['no-evidence'] ? { evidence: false } : {}),
  };
}

function oneOf<Name extends string>(option: string, value: string, table: Readonly<Record<Name, unknown>>): Name {
  if (Object.hasOwn(table, value)) return value as Name;
  throw new UsageError(`--${option} does not know "${value}". It takes: ${Object.keys(table).join(', ')}`);
}

function number(
  option: 'article-ends-at' | 'article-share' | 'abstain-below' | 'edge-above',
  values: Values,
  least: number,
  most: number,
): number | undefined {
  const text = values[option];
  if (text === undefined) return undefined;
  const value = /^[\d.e+-]+$/i.test(text.trim()) ? Number(text) : Number.NaN;
  const whole = option !== 'article-ends-at' || Number.isInteger(value);
  if (value >= least && value <= most && whole) return value;
  throw new UsageError(
    `--${option} takes ${most === 1 ? 'a number from 0 to 1' : 'the number of a line'}, not "${text}".`,
  );
}
