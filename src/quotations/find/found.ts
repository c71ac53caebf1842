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
  /** "According to Lee, …". */
  | 'according-to'
  /** “…,” Lee said. */
  | 'content-then-cue'
  /** “…,” Lee said, “…”. */
  | 'interrupted'
  /** Lee said that …; Lee said: “…”. */
  | 'cue-then-content'
  /** "Lee left and said that …": proposed by the rules only. */
  | 'same-subject'
  /** “…”, with nothing said of it. */
  | 'floating'
  /** Lee wants a “…”. */
  | 'fragment'
  /** Lee said she was “…”: the words in quotation marks once more. */
  | 'nested'
  /** German "…. Die Fähre sei alt." */
  | 'reported-mood'
  /** “…” – Lee. */
  | 'dash'
  /** In Lee's words, “…”. */
  | 'in-words'
  /** Lee, on the ferry: “…”. */
  | 'named'
  /** "The Post quoted Lee as saying …". */
  | 'relayed'
  /** “…”, and Lee on the line below. */
  | 'signature'
  /** "LEE: …". */
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
  /** The last source found, for "and added that"; read by the rules, which get new findings for each sentence. */
  lastSource?: Source;
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
  if (one.source) findings.lastSource = one.source;
}

/** Keeps a turn of a transcript. What is quoted inside it is looked for, too, unless all of it is in quotation marks. */
export function keepTurn(findings: Findings, turn: Found): void {
  const { tokens } = findings.story;
  if (tokens[turn.parts[0]!.from]!.region >= 0) keep(findings, turn);
  else findings.found.push(turn);
}
