import type { AnalyzeOptions } from '../analyze.js';
import { createLineSplitter, decodeText, type Line, parseJson } from '../read/index.js';
import { DiscussionError } from '../schema/index.js';
import { asUtf8, type Chunks } from './input.js';
import { idOf, openData } from './open-data.js';
import type { Outcome } from './outcome.js';

/** One outcome a line that is not empty, in order; a bad line spoils no other. Holds one line at a time. */
export async function* analyzeLines(chunks: Chunks, options: AnalyzeOptions): AsyncGenerator<Outcome> {
  const splitter = createLineSplitter();
  for await (const chunk of asUtf8(chunks)) {
    for (const line of splitter.push(chunk)) yield* analyzeLine(line, options);
  }
  for (const line of splitter.end()) yield* analyzeLine(line, options);
}

async function* analyzeLine(line: Line, options: AnalyzeOptions): AsyncGenerator<Outcome> {
  let id: string | undefined;
  try {
    const text = textOf(line);
    if (text.trim() === '') return;
    const data = parseJson(text, line.number);
    id = idOf(data);
    yield { line: line.number, id, analysis: await openData(data, options) };
  } catch (error) {
    yield { line: line.number, id, error };
  }
}

function textOf({ bytes, number, byte }: Line): string {
  if (bytes !== undefined) return decodeText(bytes, { line: number, byte });
  throw new DiscussionError('too-long', 'The line is longer than 256 MB. Split its discussion.', {
    line: number,
    byte,
  });
}
