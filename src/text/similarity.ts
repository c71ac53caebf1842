import type { TermRows } from './terms.js';

/** Term rows with weights: entry k of `rows` weighs `values[k]`; each row has length 1 (or 0 when it is empty). */
export interface Vectors {
  readonly rows: TermRows;
  readonly values: Float32Array;
  /** How telling each term is, in nats. */
  readonly rarity: Float32Array;
}

/** What function words keep of their rarity: they say little, but not nothing. */
const COMMON_SHARE = 0.1;

/**
 * TF-IDF vectors of unit length: (1 + ln count) · rarity, rarity = ln(1 + texts / documents).
 * O(entries). Salton & Buckley 1988.
 */
export function weighTerms(rows: TermRows): Vectors {
  const { offsets, terms, counts, documents, common, texts } = rows;
  const rarity = Float32Array.from(
    documents,
    (count, term) => Math.log(1 + texts / count) * (common[term] ? COMMON_SHARE : 1),
  );
  const values = new Float32Array(terms.length);
  for (let text = 0; text < texts; text++) {
    let sum = 0;
    for (let k = offsets[text]!; k < offsets[text + 1]!; k++) {
      const value = (1 + Math.log(counts[k]!)) * rarity[terms[k]!]!;
      values[k] = value;
      sum += value * value;
    }
    const scale = sum > 0 ? 1 / Math.sqrt(sum) : 0;
    for (let k = offsets[text]!; k < offsets[text + 1]!; k++) values[k]! *= scale;
  }
  return { rows, values, rarity };
}

/** How similar one text (the focus) is to its neighbours in order. Rows are valid until the next `focus`. */
export interface Similarity {
  /** Cosine with text j, 0…1; 0 beyond the reach. */
  readonly cosines: Float64Array;
  /**
   * Share of the focused text's telling words that earlier text j accounts for, 0…1: each word divides its rarity among
   * the earlier texts that use it, nearer ones getting more (1 / (distance + 2)).
   */
  readonly shares: Float64Array;
  /** Texts with any word in common, in no particular order. */
  readonly touched: readonly number[];
  focus(text: number): void;
}

/** Occurrences of a term looked at before the focused text, and texts looked at after it: keep long threads linear. */
const POSTINGS_BEFORE = 300;
const TEXTS_AFTER = 40;

/**
 * Cosines of every text with those before it and the next forty, through an inverted index.
 * O(entries) to build; a focus costs the occurrences of its terms, at most 300 before and 40 after each.
 */
export function createSimilarity({ rows, values, rarity }: Vectors): Similarity {
  const { offsets, terms, texts } = rows;
  const { starts, items, weights } = invert(rows, values);
  const cosines = new Float64Array(texts);
  const shares = new Float64Array(texts);
  const touched: number[] = [];
  const touch = (text: number, amount: number) => {
    if (cosines[text] === 0) touched.push(text);
    cosines[text]! += amount;
  };
  return {
    cosines,
    shares,
    touched,
    focus(text) {
      for (const other of touched) {
        cosines[other] = 0;
        shares[other] = 0;
      }
      touched.length = 0;
      let total = 0;
      for (let k = offsets[text]!; k < offsets[text + 1]!; k++) total += rarity[terms[k]!]!;
      for (let k = offsets[text]!; k < offsets[text + 1]!; k++) {
        const term = terms[k]!;
        const value = values[k]!;
        const last = starts[term + 1]!;
        const here = positionOf(items, starts[term]!, last, text);
        const first = Math.max(starts[term]!, here - POSTINGS_BEFORE);
        let near = 0;
        for (let p = first; p < here; p++) near += nearness(text - items[p]!);
        const share = total > 0 && near > 0 ? rarity[term]! / total / near : 0;
        for (let p = first; p < here; p++) {
          const other = items[p]!;
          touch(other, value * weights[p]!);
          shares[other]! += share * nearness(text - other);
        }
        for (let p = here + 1; p < last && items[p]! <= text + TEXTS_AFTER; p++) touch(items[p]!, value * weights[p]!);
      }
    },
  };
}

const NEARNESS = /* @__PURE__ */ Float64Array.from({ length: 512 }, (_, distance) => 1 / (distance + 2));

/** 1 / (distance + 2), from a table where it can: it is asked for every word in common. */
function nearness(distance: number): number {
  return distance < 512 ? NEARNESS[distance]! : 1 / (distance + 2);
}

/** Rows by term: the texts that use it, ascending. */
function invert({ terms, offsets, texts, documents, vocabulary }: TermRows, values: Float32Array) {
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

function positionOf(items: Int32Array, from: number, to: number, text: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]! < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Cosine of one text with every text. O(entries). */
export function cosinesWith({ rows, values }: Vectors, text: number): Float64Array {
  const { offsets, terms, texts, vocabulary } = rows;
  const row = new Float32Array(vocabulary);
  for (let k = offsets[text]!; k < offsets[text + 1]!; k++) row[terms[k]!] = values[k]!;
  const cosines = new Float64Array(texts);
  for (let other = 0; other < texts; other++) {
    for (let k = offsets[other]!; k < offsets[other + 1]!; k++) cosines[other]! += row[terms[k]!]! * values[k]!;
  }
  return cosines;
}
