/** One complete line of a longer input, as bytes. */
export interface Line {
  /** 1-based. */
  readonly number: number;
  /** 0-based offset of the first byte in the input. */
  readonly byte: number;
  /** Without the line break; `undefined` if the line was longer than allowed. */
  readonly bytes: Uint8Array | undefined;
}

/** Splits chunks into lines. */
export interface LineSplitter {
  /** Returns the lines completed by this chunk. */
  push(chunk: Uint8Array): Line[];
  /** Returns the last line, if the input does not end with a line break. */
  end(): Line[];
}

/** 256 MB: a longer line would not fit into one string anyway. */
const LONGEST_LINE = 2 ** 28;
const LINE_FEED = 0x0a;

/**
 * Cuts a stream of bytes into lines, so that NDJSON of any length is read line by line and a line that is not
 * UTF-8 does not affect the others. Holds at most one line of `longest` bytes; longer lines are skipped and
 * reported. O(n); copies only lines that span chunks.
 *
 * @param longest Bytes; 256 MB when absent.
 *
 * @example
 * const splitter = createLineSplitter();
 * splitter.push(new TextEncoder().encode('{"a":1}\n{"b')).length; // 1
 */
export function createLineSplitter(longest = LONGEST_LINE): LineSplitter {
  let number = 1;
  let byte = 0;
  let held: Uint8Array[] = [];
  let length = 0;

  const hold = (part: Uint8Array) => {
    length += part.length;
    if (length <= longest) held.push(part);
    else held = [];
  };
  const close = (): Line => {
    const line = { number, byte, bytes: length <= longest ? joined(held, length) : undefined };
    number++;
    byte += length + 1;
    held = [];
    length = 0;
    return line;
  };

  return {
    push(chunk) {
      const lines: Line[] = [];
      let from = 0;
      for (let at = chunk.indexOf(LINE_FEED); at !== -1; at = chunk.indexOf(LINE_FEED, from)) {
        hold(chunk.subarray(from, at));
        lines.push(close());
        from = at + 1;
      }
      hold(chunk.subarray(from));
      return lines;
    },
    end: () => (length > 0 ? [close()] : []),
  };
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  if (parts.length === 1) return parts[0]!;
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
