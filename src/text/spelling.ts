import type { Vectors } from './similarity.js';
import type { TermRows } from './terms.js';

/** How alike the spelling of the text in focus is to each earlier text. Valid until the next `focus`. */
export interface Spelling {
  /** Cosine with each text, 0…1. */
  readonly cosines: Float32Array;
  focus(text: number): void;
}

/** Letters of a piece, including the marker for the start of a word. */
const PIECE = 4;
/** Most earlier occurrences of a piece that are read, which keeps long threads linear. */
const BEFORE = 60;
/** Pieces in a larger share of the texts are ignored. */
const TOO_COMMON = 0.25;

/**
 * Compares texts by the four-letter pieces of their words, weighted by rarity^1.5 and by the share that their word
 * keeps. Catches compounds and inflections that stems miss ("Zoologie", "Zoologen"). Function words are ignored.
 * O(letters) to build; a focus costs the occurrences of its pieces, at most 60 each.
 */
export function createSpelling({ rows, shares }: Pick<Vectors, 'rows' | 'shares'>): Spelling {
  const { texts } = rows;
  const { pieceStarts, pieces, count } = cutTerms(rows);
  const { offsets, entries, values } = weighPieces(rows, shares, pieceStarts, pieces, count);
  const starts = new Int32Array(count + 1);
  for (let k = 0; k < entries.length; k++) starts[entries[k]! + 1]!++;
  for (let piece = 0; piece < count; piece++) starts[piece + 1]! += starts[piece]!;
  const ends = starts.slice(0, count);
  const items = new Int32Array(entries.length);
  const weights = new Float32Array(entries.length);
  const cosines = new Float32Array(texts);
  const touched: number[] = [];
  let known = 0;
  return {
    cosines,
    focus(text) {
      for (; known < text; known++) {
        for (let k = offsets[known]!; k < offsets[known + 1]!; k++) {
          const at = ends[entries[k]!]!++;
          items[at] = known;
          weights[at] = values[k]!;
        }
      }
      for (const other of touched) cosines[other] = 0;
      touched.length = 0;
      for (let k = offsets[text]!; k < offsets[text + 1]!; k++) {
        const piece = entries[k]!;
        const value = values[k]!;
        const end = ends[piece]!;
        for (let p = Math.max(starts[piece]!, end - BEFORE); p < end; p++) {
          const other = items[p]!;
          if (cosines[other] === 0) touched.push(other);
          cosines[other]! += value * weights[p]!;
        }
      }
    },
  };
}

/** The pieces of each term, as numbers; those of term t start at `pieces[pieceStarts[t]]`. */
function cutTerms({ spellings, common, vocabulary }: TermRows) {
  const ids = new Map<string, number>();
  const pieceStarts = new Int32Array(vocabulary + 1);
  const pieces: number[] = [];
  for (let term = 0; term < vocabulary; term++) {
    if (!common[term]) {
      const word = `^${spellings[term]!}`;
      for (let at = 0; at === 0 || at + PIECE <= word.length; at++) {
        const piece = word.slice(at, at + PIECE);
        let id = ids.get(piece);
        if (id === undefined) {
          id = ids.size;
          ids.set(piece, id);
        }
        pieces.push(id);
      }
    }
    pieceStarts[term + 1] = pieces.length;
  }
  return { pieceStarts, pieces, count: ids.size };
}

/** Unit rows of the pieces that are rare enough. */
function weighPieces(
  { texts, offsets: first, terms }: TermRows,
  shares: Float32Array,
  pieceStarts: Int32Array,
  pieces: number[],
  count: number,
) {
  const documents = new Int32Array(count);
  const seen = new Int32Array(count).fill(-1);
  let most = 0;
  for (let text = 0; text < texts; text++) {
    for (let k = first[text]!; k < first[text + 1]!; k++) {
      const to = pieceStarts[terms[k]! + 1]!;
      for (let p = pieceStarts[terms[k]!]!; p < to; p++) {
        const piece = pieces[p]!;
        if (seen[piece] === text) continue;
        seen[piece] = text;
        documents[piece]!++;
        most++;
      }
    }
  }
  seen.fill(-1);
  const common = Math.max(4, texts * TOO_COMMON);
  const rarities = Float32Array.from({ length: common + 1 }, (_, n) => Math.log(1 + texts / n) ** 1.5);
  const rarity = Float32Array.from(documents, (n) => (n <= common ? rarities[n]! : 0));
  const offsets = new Int32Array(texts + 1);
  const entries = new Int32Array(most);
  const values = new Float32Array(most);
  let at = 0;
  for (let text = 0; text < texts; text++) {
    const from = at;
    let sum = 0;
    for (let k = first[text]!; k < first[text + 1]!; k++) {
      const to = pieceStarts[terms[k]! + 1]!;
      for (let p = pieceStarts[terms[k]!]!; p < to; p++) {
        const piece = pieces[p]!;
        if (seen[piece] === text) continue;
        seen[piece] = text;
        const value = rarity[piece]! * shares[terms[k]!]!;
        sum += value * value;
        if (rarity[piece] === 0 || documents[piece] === 1) continue;
        entries[at] = piece;
        values[at++] = value;
      }
    }
    const scale = sum > 0 ? 1 / Math.sqrt(sum) : 0;
    for (let k = from; k < at; k++) values[k]! *= scale;
    offsets[text + 1] = at;
  }
  return { offsets, entries: entries.subarray(0, at), values };
}
