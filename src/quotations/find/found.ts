import type { Story } from '../story.js';
import { type Range, trimToWords } from '../tokens.js';

/** The phrase that names the speaker, as tokens. */
export interface Source extends Range {
  /** Gender that a pronoun indicates. */
  readonly pronoun?: 'm' | 'f' | 'other';
  /** Index of the name inside it. */
  readonly mention?: number;
  /** Found by going back past a preposition, so perhaps not the subject. */
  readonly weak?: boolean;
}

/** How a quotation was found. */
export type Pattern =
  | 'according-to'
  | 'content-then-cue'
  | 'interrupted'
  | 'cue-then-content'
  | 'same-subject'
  | 'floating'
  | 'fragment'
  | 'nested'
  | 'reported-mood'
  | 'dash'
  | 'in-words'
  | 'named'
  | 'relayed'
  | 'signature'
  | 'turn';

/** A quotation whose speaker is not settled yet. */
export interface Found {
  /** Token ranges, in order. */
  readonly parts: readonly Range[];
  readonly cue: number | undefined;
  readonly source: Source | undefined;
  readonly pattern: Pattern;
  readonly sentence: number;
  /** Where it ends, if that is another sentence. */
  readonly lastSentence?: number;
  /** Probability that these words are a quotation, if it was inferred. */
  readonly probability?: number;
}

/** The sentence in which a quotation ends. */
export function lastSentenceOf({ sentence, lastSentence = sentence }: Found): number {
  return lastSentence;
}

/** What the finders have found, and which tokens are claimed. */
export interface Findings {
  readonly story: Story;
  readonly found: Found[];
  readonly claimed: Uint8Array;
  /** The last source found, for "and added that". */
  lastSource?: { readonly sentence: number; readonly source: Source };
}

/** Keeps a quotation, its parts trimmed of quotation marks and punctuation, unless nothing is left. */
export function keep(findings: Findings, one: Found): void {
  const {
    story: { tokens },
    found,
    claimed,
  } = findings;
  const parts = one.parts.map((part) => trimToWords(tokens, part)).filter(({ from, to }) => to > from);
  if (parts.length === 0) return;
  found.push({ ...one, parts });
  for (const { from, to } of parts) claimed.fill(1, from, to);
  if (one.source) findings.lastSource = { sentence: one.sentence, source: one.source };
}

/** Keeps a turn of a transcript. What is quoted inside it is looked for, too, unless all of it is in quotation marks. */
export function keepTurn(findings: Findings, turn: Found): void {
  const { tokens } = findings.story;
  if (tokens[turn.parts[0]!.from]!.region >= 0) keep(findings, turn);
  else findings.found.push(turn);
}
