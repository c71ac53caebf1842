import type { Story } from '../story.js';
import type { Range } from '../tokens.js';
import { FLAGS, flagsOf, keysOf, LOOKUPS, type Lookup } from './inputs.js';
import { GATES, type Layer, multiply, recur } from './recurrent.js';

/** What the tagger says of a token: a content begins with it, has it inside, ends with it; it is a cue, or of a source. */
export const LABELS = ['begins', 'inside', 'ends', 'cues', 'sources'] as const;
export type Label = (typeof LABELS)[number];

/** Per token of an article, how surely each label holds, in logits; 0 in sentences that were not asked for. */
export type Tags = Readonly<Record<Label, Float64Array>>;

/** A recurrent network that reads a sentence in both directions. */
export interface Network {
  /** Per table, the row of each known key; row 0 is for all others. */
  readonly keys: Readonly<Record<Lookup, ReadonlyMap<string, number>>>;
  /** Per table, its vectors, a row per key. */
  readonly vectors: Readonly<Record<Lookup, Float64Array>>;
  /** The inputs of the first are the vectors of a token, one after the other, and its flags. */
  readonly layers: readonly Layer[];
  /** From the last layer to the labels. */
  readonly output: Pick<Layer, 'weights' | 'bias'>;
}

/** Longer sentences are read in pieces. */
export const MOST_TOKENS = 150;

/** Reads a sentence of an article by itself, when it is first asked for. O(tokens · weights). */
export type Reader = (sentence: Range) => Tags;

export type Tagger = (story: Story) => Reader;

/** Prepares a network for reading. O(weights · columns of the first layer). */
export function createTagger({ keys, vectors, layers, output }: Network): Tagger {
  const [first, ...others] = layers;
  const columns = first!.bias.length;
  // What each key adds to the sums of the first layer, so that reading a token takes additions only.
  let offset = 0;
  const added = LOOKUPS.map((lookup) => {
    const rows = keys[lookup].size + 1;
    const width = vectors[lookup].length / rows;
    const out = new Float64Array(rows * columns);
    const weights = first!.weights.subarray(offset * columns, (offset + width) * columns);
    multiply(vectors[lookup], rows, width, { weights, bias: new Float64Array(columns) }, out);
    offset += width;
    return out;
  });
  const flagged = first!.weights.subarray(offset * columns, (offset + FLAGS) * columns);
  const widest = Math.max(...layers.map(({ hidden }) => hidden));
  const sums = new Float64Array(MOST_TOKENS * 2 * GATES * widest);
  const states = new Float64Array(MOST_TOKENS * 2 * widest);
  let input = new Float64Array(MOST_TOKENS * 2 * widest);
  let shown = new Float64Array(MOST_TOKENS * 2 * widest);
  const logits = new Float64Array(MOST_TOKENS * LABELS.length);

  const add = (from: Float64Array, row: number | undefined, to: number) => {
    const at = (row ?? 0) * columns;
    for (let column = 0; column < columns; column++) sums[to + column]! += from[at + column]!;
  };
  const tagPiece = (story: Story, sentence: Range, { from, to }: Range, tags: Tags) => {
    const rows = to - from;
    for (let row = 0; row < rows; row++) {
      const at = row * columns;
      sums.set(first!.bias, at);
      const known = keysOf(story, from + row);
      for (let t = 0; t < added.length; t++) add(added[t]!, keys[LOOKUPS[t]!].get(known[LOOKUPS[t]!]), at);
      const flags = flagsOf(story, from + row, sentence);
      for (let flag = 0; flag < FLAGS; flag++) if (flags[flag]) add(flagged, flag, at);
    }
    recur(sums, rows, first!.hidden, states, shown);
    let { hidden } = first!;
    for (const layer of others) {
      [input, shown] = [shown, input];
      multiply(input, rows, 2 * hidden, layer, sums);
      ({ hidden } = layer);
      recur(sums, rows, hidden, states, shown);
    }
    multiply(shown, rows, 2 * hidden, output, logits);
    LABELS.forEach((label, k) => {
      for (let row = 0; row < rows; row++) tags[label][from + row] = logits[row * LABELS.length + k]!;
    });
  };
  return (story) => {
    const tags = Object.fromEntries(LABELS.map((label) => [label, new Float64Array(story.tokens.length)])) as Record<
      Label,
      Float64Array
    >;
    const read = new Set<number>();
    return (sentence) => {
      if (!read.has(sentence.from))
        for (let from = sentence.from; from < sentence.to; from += MOST_TOKENS)
          tagPiece(story, sentence, { from, to: Math.min(sentence.to, from + MOST_TOKENS) }, tags);
      read.add(sentence.from);
      return tags;
    };
  };
}
