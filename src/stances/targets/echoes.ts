import type { Quotation } from '../../schema/index.js';
import { FUNCTION_WORDS } from '../../text/lexicons/function-words.js';
import type { StanceContext } from '../context.js';
import type { Scan } from '../scan.js';

/** Words of a quotation that a comment repeats, as word positions. */
export interface Echo {
  readonly quotationId: string;
  readonly from: number;
  readonly to: number;
  /** The comment puts them in quotation marks. */
  readonly marked: boolean;
}

/** Quotations by each run of words that identifies them; `null` if several contain it. */
export type EchoIndex = ReadonlyMap<string, string | null>;

/** Words in a row that are no coincidence. */
const RUN = 4;
/** The same inside quotation marks. */
const MARKED_RUN = 2;
/** How many of them must be content words. */
const CONTENT = 2;
/** Most words read of a quotation. */
const MOST_WORDS = 200;

/** O(words of the quotations). */
export function indexEchoes(
  { discussion, wordsIn }: Pick<StanceContext, 'discussion' | 'wordsIn'>,
  quotations: readonly Quotation[],
): EchoIndex {
  const index = new Map<string, string | null>();
  for (const { id, content, parts } of quotations) {
    const runs = new Set<string>();
    for (const { start, end } of parts ?? [content]) {
      const { norms } = wordsIn(discussion.article.text.slice(start, end));
      const length = Math.min(norms.length, MOST_WORDS);
      for (let from = 0; from < length; from++)
        for (let to = from + MARKED_RUN; to <= Math.min(length, from + RUN); to++)
          if (tells(norms, from, to)) runs.add(norms.slice(from, to).join(' '));
    }
    for (const run of runs) index.set(run, index.has(run) ? null : id);
  }
  return index;
}

/** The quotations that a comment echoes, each once. O(words). */
export function findEchoes({ words: { norms }, length, marked }: Scan, index: EchoIndex): Echo[] {
  const found = new Map<string, Echo>();
  if (index.size === 0) return [];
  const look = (from: number, to: number, inMarks: boolean) => {
    const quotationId = index.get(norms.slice(from, to).join(' '));
    if (quotationId && !found.has(quotationId)) found.set(quotationId, { quotationId, from, to, marked: inMarks });
  };
  for (const { from, to } of marked)
    for (let at = from; at < to; at++)
      for (let end = Math.min(to, at + RUN); end >= at + MARKED_RUN; end--) look(at, end, true);
  for (let at = 0; at + RUN <= length; at++) look(at, at + RUN, false);
  return [...found.values()];
}

function tells(norms: readonly string[], from: number, to: number): boolean {
  let content = 0;
  for (let w = from; w < to; w++) if (!FUNCTION_WORDS.has(norms[w]!)) content++;
  return content >= CONTENT;
}
