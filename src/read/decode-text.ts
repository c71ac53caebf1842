import { DiscussionError } from '../schema/index.js';

/** Where some bytes are in a longer input. */
export interface Origin {
  /** 1-based line of the first byte. */
  readonly line: number;
  /** Offset of the first byte, from 0. */
  readonly byte: number;
}

const WHOLE: Origin = { line: 1, byte: 0 };
const LINE_FEED = 0x0a;

/**
 * Decodes bytes: UTF-8, or UTF-16 that starts with a byte order mark, which is removed. Latin text in UTF-16 without the
 * mark would pass as UTF-8 with a NUL beside each letter, so it is refused. O(n).
 *
 * @param origin The place of the bytes in a longer input, for error messages.
 * @throws {DiscussionError} `not-utf8`, with the byte and the line of the first fault; `too-long` if the text is
 * longer than the JavaScript engine can hold; `not-text` if the input is not bytes.
 *
 * @example
 * decodeText(Uint8Array.of(0xef, 0xbb, 0xbf, 0x48, 0x69)); // 'Hi'
 */
export function decodeText(input: Uint8Array, origin: Origin = WHOLE): string {
  if (!ArrayBuffer.isView(input)) throw new DiscussionError('not-text', 'decodeText() takes bytes (Uint8Array).');
  const bytes = new Uint8Array(input.buffer, input.byteOffset, input.byteLength);
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-8' && isHalfNul(bytes)) throw notText(bytes, origin);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw encoding === 'utf-8' ? utf8Error(bytes, origin, cause) : utf16Error(cause);
  }
}

/**
 * The encoding given by the byte order mark; UTF-8 if there is none.
 *
 * @example
 * encodingOf(Uint8Array.of(0xff, 0xfe, 0x48, 0)); // 'utf-16le'
 */
export function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

/** Bytes read, and how many it takes to decide. */
const ENOUGH = 200;
const LEAST = 16;

/** Whether a third of the first bytes are NUL, as in UTF-16 and in many files that are not text. */
function isHalfNul(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, ENOUGH);
  return head.length >= LEAST && head.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0) > head.length / 3;
}

function notText(bytes: Uint8Array, origin: Origin): DiscussionError {
  return new DiscussionError(
    'not-utf8',
    'The text is full of NUL bytes: it is UTF-16 without a byte order mark, or no text. Save it as UTF-8.',
    placeOf(bytes, bytes.indexOf(0), origin),
  );
}

function utf8Error(bytes: Uint8Array, origin: Origin, cause: unknown): DiscussionError {
  const at = faultyByte(bytes);
  if (at === -1) {
    const remedy = 'Split it into several inputs.';
    return new DiscussionError(
      'too-long',
      `The text of ${bytes.length} bytes is longer than a string can be. ${remedy}`,
      origin,
      { cause },
    );
  }
  const { line, byte } = placeOf(bytes, at, origin);
  const found = `0x${bytes[at]!.toString(16).padStart(2, '0')}`;
  return new DiscussionError(
    'not-utf8',
    `The text is not UTF-8: byte ${byte} (${found}, line ${line}) belongs to no character. Save it as UTF-8, or convert it, for instance with: iconv -f windows-1252 -t utf-8`,
    { line, byte },
    { cause },
  );
}

function placeOf(bytes: Uint8Array, at: number, origin: Origin): Origin {
  let { line } = origin;
  for (let i = 0; i < at; i++) if (bytes[i] === LINE_FEED) line++;
  return { line, byte: origin.byte + at };
}

function utf16Error(cause: unknown): DiscussionError {
  return new DiscussionError(
    'not-utf8',
    'The text starts like UTF-16 but breaks off or holds half a character. Save it as UTF-8.',
    {},
    { cause },
  );
}

/**
 * Offset of the first byte that is not part of a character, or -1. From the table "UTF-8 Byte Sequences" of Unicode.
 */
function faultyByte(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at]!;
    const length = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    if (length === 0) return at;
    for (let k = 1; k < length; k++) {
      const next = bytes[at + k];
      if (next === undefined || next < lowest(lead, k) || next > highest(lead, k)) return at;
    }
    at += length;
  }
  return -1;
}

/** Excludes overlong encodings (E0, F0). */
function lowest(lead: number, k: number): number {
  return k === 1 && lead === 0xe0 ? 0xa0 : k === 1 && lead === 0xf0 ? 0x90 : 0x80;
}

/** Excludes surrogates (ED) and what is beyond the last character (F4). */
function highest(lead: number, k: number): number {
  return k === 1 && lead === 0xed ? 0x9f : k === 1 && lead === 0xf4 ? 0x8f : 0xbf;
}
