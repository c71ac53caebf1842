import type { TermRows } from './terms.js';
import { stem } from './words.js';

/** Term rows with weights: entry k of `rows` has weight `values[k]`; each row has length 1 (or 0 if it is empty). */
export interface Vectors {
  readonly rows: TermRows;
  readonly values: Float32Array;
  /** Rarity of each term, in nats. */
  readonly rarity: Float32Array;
  /** Share of its rarity that each term keeps, 0…1. */
  readonly shares: Float32Array;
}

/** Share of their rarity that function words keep if no list says otherwise: they tell little, but not nothing. */
const COMMON_SHARE = 0.1;

/**
 * TF-IDF vectors of unit length: (1 + ln count) · rarity, rarity = share · ln(1 + texts / documents). `usual` gives the
 * share for stems that are usual everywhere, however rare they are in these texts. O(entries). Salton & Buckley 1988.
 */
export function weighTerms(rows: TermRows, usual?: ReadonlyMap<string, number>): Vectors {
  const { offsets, terms, counts, documents, common, texts, spellings } = rows;
  const shares = Float32Array.from(spellings, (word, term) =>
    usual ? (usual.get(stem(word)) ?? 1) : common[term] ? COMMON_SHARE : 1,
  );
  const rarity = Float32Array.from(documents, (count, term) => Math.log(1 + texts / count) * shares[term]!);
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
  return { rows, values, rarity, shares };
}

/** Cosine of one text with each text. O(entries). */
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
