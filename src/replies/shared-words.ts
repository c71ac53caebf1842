import type { Place } from '../schema/index.js';
import type { ReplyContext } from './context.js';

/** Most words given in a reason. */
const MOST = 3;

/**
 * The rarest words that two comments share, rarest first, and where they stand; −1 is the article. For reasons only.
 */
export function sharedWords(context: ReplyContext, child: number, parent: number): { words: string[]; at: Place[] } {
  const { vectors } = context;
  const { rows, rarity } = vectors;
  const mine = rows.terms.subarray(rows.offsets[child + 1]!, rows.offsets[child + 2]!);
  const theirs = new Set(rows.terms.subarray(rows.offsets[parent + 1]!, rows.offsets[parent + 2]!));
  const shared = [...mine.filter((term) => !rows.common[term] && theirs.has(term))]
    .sort((a, b) => rarity[b]! - rarity[a]! || a - b)
    .slice(0, MOST);
  const places = shared.flatMap((term) => [
    ...placeOf(context, child, term),
    ...(parent < 0 ? [] : placeOf(context, parent, term)),
  ]);
  return { words: shared.map((term) => spellingIn(context, child, term)), at: places };
}

/** `“territorial”, “realities”`. */
export function tellWords(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(', ');
}

function positionIn({ vectors: { rows } }: ReplyContext, text: number, term: number): number {
  const first = rows.sequenceOffsets[text + 1]!;
  return rows.sequence.subarray(first, rows.sequenceOffsets[text + 2]!).indexOf(term);
}

function placeOf(context: ReplyContext, comment: number, term: number): Place[] {
  const at = positionIn(context, comment, term);
  const { starts, ends } = context.words[comment]!;
  const { id, text } = context.comments[comment]!;
  // Anything after the comment's own text is quoted.
  return at < 0 || ends[at]! > text.length ? [] : [{ in: id, start: starts[at]!, end: ends[at]! }];
}

function spellingIn(context: ReplyContext, comment: number, term: number): string {
  const at = positionIn(context, comment, term);
  const { text, starts, ends } = context.words[comment]!;
  return at < 0 ? context.vectors.rows.spellings[term]! : text.slice(starts[at]!, ends[at]!);
}
