import type { Discussion } from '../schema/index.js';
import type { StanceCue } from '../text/lexicons/stance-cues.js';
import type { Vectors } from '../text/similarity.js';
import type { Words } from '../text/words.js';

/** How each comment is written: one number per comment in each column. */
export interface Manner {
  /** log2(1 + words). */
  readonly lengths: Float32Array;
  /** 1 if it ends with a question, 0.5 if it asks one elsewhere, else 0. */
  readonly asks: Float32Array;
  /** Words of address ("you", "your") per word, 0…1. */
  readonly addresses: Float32Array;
  /** 1 if it contains a link. */
  readonly links: Uint8Array;
  /** 1 if it opens by going along ("exactly", "also"). */
  readonly along: Uint8Array;
  /** log2(1 + line breaks). */
  readonly breaks: Float32Array;
}

const ALONG = ['agreeWord', 'addition'] as const;

/** Words of address and openers of a language. */
export type Cues = Readonly<Record<Extract<StanceCue, 'you' | (typeof ALONG)[number]>, readonly string[]>>;

/**
 * O(words). Without `cues`, the columns of address and openers stay 0.
 */
export function scanManner(
  { comments }: Discussion,
  cues: Cues | undefined,
  words: readonly Words[],
  { rows }: Vectors,
): Manner {
  const along = new Set(cues === undefined ? [] : ALONG.flatMap((cue) => cues[cue]));
  const you = new Set(cues?.you);
  const isYou = Uint8Array.from(rows.spellings, (word) => (you.has(word) ? 1 : 0));
  const addresses = new Float32Array(comments.length);
  for (let i = 0; i < comments.length; i++) {
    let said = 0;
    for (let k = rows.offsets[i + 1]!; k < rows.offsets[i + 2]!; k++)
      if (isYou[rows.terms[k]!]) said += rows.counts[k]!;
    addresses[i] = said / Math.max(1, words[i]!.norms.length);
  }
  return {
    lengths: Float32Array.from(words, ({ norms }) => Math.log2(1 + norms.length)),
    asks: Float32Array.from(comments, ({ text }) => (endsAsking(text) ? 1 : text.includes('?') ? 0.5 : 0)),
    addresses,
    links: Uint8Array.from(comments, ({ text }) => (text.includes('://') || text.includes('www.') ? 1 : 0)),
    along: Uint8Array.from(words, ({ norms }) => (along.has(norms[0] ?? '') ? 1 : 0)),
    breaks: Float32Array.from(comments, ({ text }) => Math.log2(text.trim().split('\n').length)),
  };
}

/** A question mark among the last four characters counts, since closing marks and blanks may follow it. */
function endsAsking(text: string): boolean {
  return text.trimEnd().slice(-4).includes('?');
}
