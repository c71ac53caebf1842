import { createReadStream } from 'node:fs';
import { decodeText, encodingOf, parseJson } from '../read/index.js';
import type { InputName } from './formats.js';

/** Bytes as they arrive. */
export type Chunks = AsyncIterable<Uint8Array>;

/** The bytes of a file, or of standard input for `-`. */
export async function* openInput(file: string, stdin: AsyncIterable<Uint8Array | string>): Chunks {
  const source: AsyncIterable<Uint8Array | string> = file === '-' ? stdin : createReadStream(file);
  for await (const chunk of source) yield typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk;
}

/** Length of the longest byte order mark, which may arrive in pieces. */
const MARK = 3;

/**
 * Converts UTF-16 with a byte order mark to UTF-8, so that lines can be split as bytes; everything else passes
 * unchanged.
 */
export async function* asUtf8(chunks: Chunks): Chunks {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  let head: Uint8Array | undefined = new Uint8Array();
  const pass = (chunk: Uint8Array) =>
    decoder ? new TextEncoder().encode(decoder.decode(chunk, { stream: true })) : chunk;
  const passFirst = (chunk: Uint8Array) => {
    if (encodingOf(chunk) !== 'utf-8') decoder = new TextDecoder(encodingOf(chunk));
    return pass(chunk);
  };
  for await (const chunk of chunks) {
    if (head === undefined) yield pass(chunk);
    else {
      head = head.length === 0 ? chunk : Buffer.concat([head, chunk]);
      if (head.length < MARK) continue;
      yield passFirst(head);
      head = undefined;
    }
  }
  if (head?.length) yield passFirst(head);
  // Half a character at the end of a file that was cut off must not vanish.
  if (decoder) yield new TextEncoder().encode(decoder.decode());
}

export async function readText(chunks: Chunks): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return decodeText(parts.length === 1 ? parts[0]! : Buffer.concat(parts));
}

/** The format that a file name shows, if any. */
export function formatOfName(file: string): Exclude<InputName, 'auto'> | undefined {
  if (/\.json$/i.test(file)) return 'json';
  return /\.(?:ndjson|jsonl)$/i.test(file) ? 'ndjson' : undefined;
}

/**
 * The format that a text shows. JSON starts with an object that has a name, or with a list of such, or is empty
 * brackets; it is NDJSON if its first non-blank line is complete and another follows. A page may well start with a
 * bracket.
 */
export function formatOfText(text: string): Exclude<InputName, 'auto'> {
  if (/^\s{0,1000}(?:\[\s{0,1000}\]|\{\s{0,1000}\})\s{0,1000}$/.test(text)) return 'json';
  if (!/^\s{0,1000}(?:\[\s{0,1000})?\{\s{0,1000}"/.test(text)) return 'page';
  const start = text.search(/\S/);
  const end = text.indexOf('\n', start);
  if (end === -1 || text.slice(end, end + 1000).trim() === '') return 'json';
  try {
    parseJson(text.slice(start, end));
    return 'ndjson';
  } catch {
    return 'json';
  }
}
