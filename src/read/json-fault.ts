/** The first position at which a text is not JSON. */
export interface JsonFault {
  /** In UTF-16 code units; the length of the text if it ends too early. */
  readonly offset: number;
  /** What could be there, in words. */
  readonly expected: string;
}

const VALUE = 'a value';
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const OPEN_OBJECT = 1;
const OPEN_ARRAY = 0;

/**
 * Finds where `JSON.parse` failed. Engines report the place in different ways or not at all, so it is searched for
 * here; called only after `JSON.parse` has failed. No recursion, O(n).
 *
 * @example
 * findJsonFault('{"a": 1,}')?.offset; // 8
 */
export function findJsonFault(text: string): JsonFault | undefined {
  const open: number[] = [];
  let at = blanksEnd(text, 0);
  for (;;) {
    const first = text[at];
    if (first === '{' || first === '[') {
      const close = first === '{' ? '}' : ']';
      at = blanksEnd(text, at + 1);
      if (text[at] !== close) {
        open.push(first === '{' ? OPEN_OBJECT : OPEN_ARRAY);
        if (first === '[') continue;
        const start = keyEnd(text, at, 'a name in double quotes or "}"');
        if (typeof start !== 'number') return start;
        at = start;
        continue;
      }
      at++;
    } else {
      const end = scalarEnd(text, at);
      if (typeof end !== 'number') return end;
      at = end;
    }
    const next = afterValue(text, at, open);
    if (typeof next !== 'number') return next;
    if (next === DONE) return undefined;
    at = next;
  }
}

const DONE = -1;

/** Closes what ends after a value, and skips a comma to where the next value starts. */
function afterValue(text: string, from: number, open: number[]): number | JsonFault {
  let at = blanksEnd(text, from);
  while (open.length > 0) {
    const inside = open.at(-1);
    const close = inside === OPEN_OBJECT ? '}' : ']';
    if (text[at] === ',') {
      at = blanksEnd(text, at + 1);
      return inside === OPEN_OBJECT ? keyEnd(text, at, 'a name in double quotes') : at;
    }
    if (text[at] !== close) return { offset: at, expected: `"," or "${close}"` };
    open.pop();
    at = blanksEnd(text, at + 1);
  }
  return at === text.length ? DONE : { offset: at, expected: 'the end' };
}

/** Skips `"name":`. */
function keyEnd(text: string, at: number, expected: string): number | JsonFault {
  if (text[at] !== '"') return { offset: at, expected };
  const end = stringEnd(text, at);
  if (typeof end !== 'number') return end;
  const colon = blanksEnd(text, end);
  return text[colon] === ':' ? blanksEnd(text, colon + 1) : { offset: colon, expected: '":"' };
}

function scalarEnd(text: string, at: number): number | JsonFault {
  if (text[at] === '"') return stringEnd(text, at);
  for (const word of ['true', 'false', 'null']) if (text.startsWith(word, at)) return at + word.length;
  NUMBER.lastIndex = at;
  return NUMBER.test(text) ? NUMBER.lastIndex : { offset: at, expected: VALUE };
}

function stringEnd(text: string, quote: number): number | JsonFault {
  for (let at = quote + 1; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x22) return at + 1;
    if (unit < 0x20) return { offset: at, expected: 'the rest of a string (line breaks inside are written \\n)' };
    if (unit !== 0x5c) continue;
    at++;
    if (at >= text.length) break;
    if (text[at] === 'u') {
      for (let k = 1; k <= 4; k++)
        if (!isHex(text.charCodeAt(at + k)))
          return { offset: Math.min(at + k, text.length), expected: 'a hexadecimal digit' };
      at += 4;
    } else if (!'"\\/bfnrt'.includes(text[at]!)) return { offset: at, expected: 'one of " \\ / b f n r t u' };
  }
  return { offset: text.length, expected: 'the rest of a string' };
}

function isHex(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x46) || (unit >= 0x61 && unit <= 0x66);
}

function blanksEnd(text: string, from: number): number {
  let at = from;
  for (
    let unit = text.charCodeAt(at);
    unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09;
    unit = text.charCodeAt(at)
  )
    at++;
  return at;
}
