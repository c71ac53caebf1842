import type { TableOptions } from '../write/index.js';
import { type AnalyzeRequest, oneArticle, tooMany } from './arguments.js';
import { type Told, tell, UsageError } from './errors.js';
import { INPUT_FORMATS, OUTPUT_FORMATS, type OutputName } from './formats.js';
import { formatOfName, formatOfText, openInput, readText } from './input.js';
import { analyzeLines } from './ndjson-stream.js';
import { openAnyJson } from './open-data.js';
import { openExport } from './open-export.js';
import type { Outcome } from './outcome.js';
import { createFileOutput, type Output } from './output.js';
import { readArticle, readCorrections } from './read-beside.js';

/** Where the command reads and writes. */
export interface Channels {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly out: Output;
  readonly messages: Output;
}

/** Analyzes the inputs one after another and writes as it goes. Resolves to whether all of them could be read. */
export async function analyzeCommand(asked: AnalyzeRequest, { stdin, out, messages }: Channels): Promise<boolean> {
  const { files, to, output, article, corrections } = asked;
  const request = {
    ...asked,
    options: {
      ...asked.options,
      ...(article === undefined ? {} : { articleText: await readArticle(article, stdin) }),
      ...(corrections === undefined ? {} : { corrections: await readCorrections(corrections, stdin) }),
    },
  };
  const target = output === undefined ? out : createFileOutput(output);
  let fine = true;
  let isFirst = true;
  const forPages = Object.keys(request.options.page ?? {}).flatMap((name) => PAGE_OPTIONS[name] ?? []);
  for (const file of files) {
    let unused = forPages.join(', ');
    for await (const outcome of analyzeFile(file, request, stdin)) {
      const name = nameOf(file, outcome);
      const heading =
        OUTPUT_FORMATS[to].headed && (files.length > 1 || (outcome.line ?? outcome.among) !== undefined)
          ? `== ${outcome.id ?? name} ==\n`
          : '';
      const discussion = outcome.analysis?.discussion.id ?? outcome.id ?? name;
      const { text, error } = written(outcome, to, { discussion, header: isFirst });
      if (text !== undefined) {
        isFirst = false;
        await target.write(heading + text);
        if (outcome.isPage || unused === '') continue;
        await messages.write(
          `discussion-graph: ${nameOf(file, {})}: Not used, as this is no page of text: ${unused}.\n`,
        );
        unused = '';
        continue;
      }
      fine = false;
      const told = tell(error);
      await messages.write(`discussion-graph: ${name}: ${told.message}\n`);
      if (to === 'ndjson') await target.write(errorLine(outcome, told, files.length > 1 ? file : undefined));
    }
  }
  if (target !== out) await target.end();
  return fine;
}

/** What says how to read a page, as the user writes it; it would otherwise pass unnoticed that data is read without. */
const PAGE_OPTIONS: Readonly<Record<string, string>> = {
  order: '--order',
  authors: '--author',
  articleEndsAt: '--article-ends-at',
};

function written(
  { analysis, error }: Outcome,
  to: OutputName,
  table: Required<TableOptions>,
): { text?: string; error?: unknown } {
  if (analysis === undefined) return { error };
  try {
    return { text: OUTPUT_FORMATS[to].write(analysis, table) };
  } catch (error) {
    return { error };
  }
}

function nameOf(file: string, { line, among }: Outcome): string {
  const name = file === '-' ? 'standard input' : file;
  if (among !== undefined) return `${name}, discussion ${among}`;
  return line === undefined ? name : `${name}, line ${line}`;
}

function errorLine({ id, line }: Outcome, told: Told, file: string | undefined): string {
  const place = line === undefined ? told.place : { ...told.place, line };
  return `${JSON.stringify({ id, file, error: { ...told, place } })}\n`;
}

async function* analyzeFile(file: string, request: AnalyzeRequest, stdin: Channels['stdin']): AsyncGenerator<Outcome> {
  const { from, options } = request;
  let known = from === 'auto' ? formatOfName(file) : from;
  const lines = (chunks: AsyncIterable<Uint8Array>) => several(analyzeLines(chunks, options, from === 'auto'), request);
  const chunks = openInput(file, stdin);
  try {
    if (known === 'ndjson') return yield* lines(chunks);
    const text = await readText(chunks);
    known ??= formatOfText(text);
    if (known === 'ndjson') yield* lines(only(text));
    else if (known === 'export') yield* several(openExport(text, options), request);
    else if (known === 'json' && from === 'auto') yield* several(openAnyJson(text, options), request);
    else yield await INPUT_FORMATS[known].open(text, options);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    yield { error };
  }
}

/** @throws {UsageError} for the first of several if the format or the article is for one only. */
async function* several(outcomes: AsyncIterable<Outcome>, { to, article }: AnalyzeRequest): AsyncGenerator<Outcome> {
  for await (const outcome of outcomes) {
    if ((outcome.line ?? outcome.among) !== undefined) {
      if (!OUTPUT_FORMATS[to].many) throw tooMany(to);
      if (article !== undefined) throw oneArticle();
    }
    yield outcome;
  }
}

async function* only(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}
