import { firstFrom } from '../text/first-from.js';
import type { Vectors } from '../text/similarity.js';
import type { Words } from '../text/words.js';

/** What the comment in focus shares with another one. Columns of `Echoes.shared`. */
export const COSINE = 0;
/**
 * Share of the comment's telling words that came from the other text. Texts share the credit for a word in proportion
 * to 1 / (distance + 2).
 */
export const CREDIT = 1;
/** Cosine of the comment's first sentence with the other text. */
export const OPENING = 2;
/** Summed rarity of the words in common, in nats. */
export const RARITY = 3;
/** Summed rarity of the words in common that no text in between uses, in nats. */
export const LAST_USE = 4;

/** Columns of a row. */
export const WIDTH = 5;

/**
 * What every text shares with the comment in focus; valid until the next `focus`. Row 0 is the article, which comes
 * before all comments; row i + 1 is comment i.
 */
export interface Echoes {
  /** `shared[row * WIDTH + column]`; zero where nothing is shared. For later comments only COSINE is kept. */
  readonly shared: Float32Array;
  /** Rows that share at least one word, in no particular order. */
  readonly touched: readonly number[];
  /** Summed rarity of each row's telling words, in nats. */
  readonly telling: Float32Array;
  focus(comment: number): void;
}

/**
 * At most so many earlier occurrences of a word and so many later comments are read, which keeps long threads linear.
 */
const BEFORE = 60;
export const AFTER = 40;

/** Prepares the article and the comments (the rows of `vectors`) for comparison. O(words). */
export function createEchoes(vectors: Vectors, words: readonly Words[]): Echoes {
  const { rows, values, rarity } = vectors;
  const { offsets, terms, common, texts } = rows;
  const opens = markOpenings(vectors, words);
  const openings = new Float32Array(texts);
  const telling = new Float32Array(texts);
  for (let text = 0; text < texts; text++) {
    let opening = 0;
    for (let k = offsets[text]!; k < offsets[text + 1]!; k++) {
      const square = values[k]! * values[k]!;
      if (opens[k]) opening += square;
      if (!common[terms[k]!]) telling[text]! += rarity[terms[k]!]!;
    }
    openings[text] = opening > 0 ? 1 / Math.sqrt(opening) : 0;
  }
  const postings = invert(vectors);
  const shared = new Float32Array(texts * WIDTH);
  const touched: number[] = [];
  return {
    shared,
    touched,
    telling,
    focus(comment: number) {
      const text = comment + 1;
      for (const other of touched) shared.fill(0, other * WIDTH, other * WIDTH + WIDTH);
      touched.length = 0;
      const { starts, items, weights } = postings;
      const total = telling[text]! || 1;
      for (let k = offsets[text]!; k < offsets[text + 1]!; k++) {
        const term = terms[k]!;
        const value = values[k]!;
        const last = starts[term + 1]!;
        const here = firstFrom(items, text, starts[term]!, last);
        const first = Math.max(starts[term]!, here - BEFORE);
        if (common[term]) {
          for (let p = first; p < here; p++) {
            const at = items[p]! * WIDTH;
            if (shared[at] === 0) touched.push(items[p]!);
            shared[at]! += value * weights[p]!;
          }
          continue;
        }
        const rare = rarity[term]!;
        const opening = opens[k] ? value * openings[text]! : 0;
        let near = 0;
        for (let p = first; p < here; p++) near += nearness(text - items[p]!);
        const credit = near > 0 ? rare / total / near : 0;
        for (let p = first; p < here; p++) {
          const other = items[p]!;
          const at = other * WIDTH;
          const weight = weights[p]!;
          if (shared[at] === 0) touched.push(other);
          shared[at]! += value * weight;
          shared[at + CREDIT]! += credit * nearness(text - other);
          shared[at + OPENING]! += opening * weight;
          shared[at + RARITY]! += rare;
        }
        if (here > starts[term]!) shared[items[here - 1]! * WIDTH + LAST_USE]! += rare;
        for (let p = here + 1; p < last && items[p]! <= text + AFTER; p++) {
          const at = items[p]! * WIDTH;
          if (shared[at] === 0) touched.push(items[p]!);
          shared[at]! += value * weights[p]!;
        }
      }
    },
  };
}

const NEARNESS = /* @__PURE__ */ Float32Array.from({ length: 512 }, (_, distance) => 1 / (distance + 2));

/** 1 / (distance + 2), from a table if possible: it is needed for every shared word. */
function nearness(distance: number): number {
  return distance < 512 ? NEARNESS[distance]! : 1 / (distance + 2);
}

/** Which entries are in the first sentence of their text. */
function markOpenings({ rows }: Vectors, words: readonly Words[]): Uint8Array {
  const { offsets, terms, sequence, sequenceOffsets, vocabulary } = rows;
  const opens = new Uint8Array(terms.length);
  const entryOf = new Int32Array(vocabulary);
  words.forEach((text, row) => {
    const from = sequenceOffsets[row]!;
    for (let k = offsets[row]!; k < offsets[row + 1]!; k++) entryOf[terms[k]!] = k;
    const opened = endOfOpening(text, sequenceOffsets[row + 1]! - from);
    for (let w = 0; w < opened; w++) opens[entryOf[sequence[from + w]!]!] = 1;
  });
  return opens;
}

/** Whether . ! ? or a line break lies in between. */
function endsSentence(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x2e || code === 0x21 || code === 0x3f || code === 0x0a) return true;
  }
  return false;
}

function endOfOpening({ text, starts, ends }: Words, length: number): number {
  for (let w = 0; w + 1 < length; w++) if (endsSentence(text, ends[w]!, starts[w + 1]!)) return w + 1;
  return length;
}

function invert({ rows, values }: Vectors) {
  const { terms, offsets, documents, vocabulary, texts } = rows;
  const starts = new Int32Array(vocabulary + 1);
  for (let term = 0; term < vocabulary; term++) starts[term + 1] = starts[term]! + documents[term]!;
  const next = starts.slice();
  const items = new Int32Array(terms.length);
  const weights = new Float32Array(terms.length);
  for (let text = 0; text < texts; text++) {
    for (let k = offsets[text]!; k < offsets[text + 1]!; k++) {
      const p = next[terms[k]!]!++;
      items[p] = text;
      weights[p] = values[k]!;
    }
  }
  return { starts, items, weights };
}
