import type { Story } from '../story.js';
import type { Range } from '../tokens.js';

/** The phrase that says whose words these are, as tokens. */
export interface Source extends Range {
  /** Gender a pronoun points to. */
  readonly pronoun?: 'm' | 'f' | 'other';
  /** Index of the name inside it. */
  readonly mention?: number;
  /** Walked to past a preposition: not surely the subject. */
  readonly weak?: boolean;
}

/** How a quotation was found; its name says why. */
export type Pattern =
  | 'according-to'
  | 'content-then-cue'
  | 'interrupted'
  | 'cue-then-content'
  | 'same-subject'
  | 'floating'
  | 'fragment'
  | 'reported-mood'
  | 'dash';

/** A quotation before its speaker is settled. */
export interface Found {
  /** Token ranges, in order. */
  readonly parts: readonly Range[];
  readonly cue: number | undefined;
  readonly source: Source | undefined;
  readonly pattern: Pattern;
  readonly sentence: number;
}

/** What the finders have found and which tokens are taken. */
export interface Findings {
  readonly story: Story;
  readonly found: Found[];
  readonly claimed: Uint8Array;
  /** The last quotation found in each sentence, for "and added that". */
  lastSource: { sentence: number; source: Source | undefined } | undefined;
}

/** Keeps a quotation, without marks and punctuation at the edges of its parts; false when nothing is left. */
export function keep(
  findings: Findings,
  parts: readonly Range[],
  cue: number | undefined,
  source: Source | undefined,
  pattern: Pattern,
  sentence: number,
): boolean {
  const { tokens } = findings.story;
  const trimmed = parts
    .map(({ from, to }) => {
      while (from < to && !tokens[from]!.isWord) from++;
      while (to > from && !tokens[to - 1]!.isWord) to--;
      return { from, to };
    })
    .filter(({ from, to }) => to > from);
  if (trimmed.length === 0) return false;
  findings.found.push({ parts: trimmed, cue, source, pattern, sentence });
  for (const { from, to } of trimmed) findings.claimed.fill(1, from, to);
  if (source) findings.lastSource = { sentence, source };
  return true;
}
