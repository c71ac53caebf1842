import type { AnalyzeOptions } from '../analyze.js';
import { createLineSplitter, decodeText, type Line, parseJson } from '../read/index.js';
import { DiscussionError } from '../schema/index.js';
import { asUtf8, type Chunks } from './input.js';
import { idOf, isPage, openData, refuseExport } from './open-data.js';
import { analyzeExport, isExport } from './open-export.js';
import type { Outcome } from './outcome.js';

/** A line that is not empty: its data, or why it has none. */
interface Row {
  readonly line: number;
  readonly data?: unknown;
  readonly error?: unknown;
}

/**
 * One outcome per line that is not empty, in order; a bad line does not affect the others. Holds one line at a time.
 *
 * If the first line is a row of a site's export, all lines are its rows and are read together, unless the user has said
 * that each is a discussion.
 *
 * @throws {DiscussionError} for an export that cannot or may not be read.
 */
export async function* analyzeLines(
  chunks: Chunks,
  options: AnalyzeOptions,
  mayBeExport: boolean,
): AsyncGenerator<Outcome> {
  let isFirst = true;
  let list: unknown[] | undefined;
  for await (const row of rowsIn(chunks)) {
    if (isFirst && (await isExport([row.data]))) list = [];
    isFirst = false;
    if (list === undefined) {
      yield await analyzeRow(row, options);
      continue;
    }
    if (row.error !== undefined) throw row.error;
    list.push(row.data);
    if (!mayBeExport && list.length > 1) break;
  }
  if (list === undefined) return;
  if (!mayBeExport) await refuseExport(list.length > 1 ? list : list[0]);
  yield* analyzeExport(list, options);
}

async function analyzeRow({ line, data, error }: Row, options: AnalyzeOptions): Promise<Outcome> {
  const id = idOf(data);
  if (error !== undefined) return { line, id, error };
  try {
    return { line, id, analysis: await openData(data, options, true), isPage: isPage(data) };
  } catch (fault) {
    return { line, id, error: fault };
  }
}

async function* rowsIn(chunks: Chunks): AsyncGenerator<Row> {
  const splitter = createLineSplitter();
  for await (const chunk of asUtf8(chunks)) yield* rowsOf(splitter.push(chunk));
  yield* rowsOf(splitter.end());
}

function* rowsOf(lines: readonly Line[]): Generator<Row> {
  for (const line of lines) {
    try {
      const text = textOf(line);
      if (text.trim() !== '') yield { line: line.number, data: parseJson(text, line.number) };
    } catch (error) {
      yield { line: line.number, error };
    }
  }
}

function textOf({ bytes, number, byte }: Line): string {
  if (bytes !== undefined) return decodeText(bytes, { line: number, byte });
  throw new DiscussionError('too-long', 'The line is longer than 256 MB. Split its discussion.', {
    line: number,
    byte,
  });
}
