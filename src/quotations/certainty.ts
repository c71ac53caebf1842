import { logistic } from '../evidence/index.js';
import type { QuotationKind } from '../schema/index.js';
import type { Found } from './find/found.js';
import { reportOf } from './lexicon.js';
import type { Story } from './story.js';

const SORTS = ['other', 'acts', 'thinks', 'says'] as const;

/** Shares closer than this to 0 or 1 are not told apart. */
const EDGE = 0.001;

/** What kind of source is beside the quoted words. */
export type Beside = 'name' | 'noun' | 'nothing' | 'pronoun';

/** Fitted numbers that turn votes into probabilities. */
export interface Certainty {
  /** How often what is found in each way really is a quotation, 0…1. */
  readonly ways: Readonly<Record<string, number>>;
  /** The same for all rarer ways. */
  readonly other: number;
  /** Log-odds that the speaker is right: slope · log-odds of the share of the votes + offset. */
  readonly beside: Readonly<Record<Beside, { readonly slope: number; readonly offset: number }>>;
}

/**
 * How a quotation was found, as far as that matters for trusting it: the pattern, the kind of verb and the kind of
 * quotation.
 */
export function wayOf({ tokens, lexicon }: Story, { pattern, cue }: Found, kind: QuotationKind): string {
  const sort = cue === undefined ? 'none' : SORTS[reportOf(lexicon, tokens[cue]!.norm)];
  return `${pattern} ${sort} ${kind}`;
}

/** How far the votes can be trusted depends on what is beside the words. */
export function besideOf({ source }: Found): Beside {
  if (!source) return 'nothing';
  if (source.mention !== undefined) return 'name';
  return source.pronoun === undefined ? 'noun' : 'pronoun';
}

/** The share as log-odds, kept finite. */
export function oddsOf(share: number): number {
  const kept = Math.min(1 - EDGE, Math.max(EDGE, share));
  return Math.log(kept / (1 - kept));
}

/**
 * Probability that these words are a quotation with the right speaker: that they are a quotation (as inferred, or else
 * how often one found in this way is), times how often such a share of the votes is right.
 */
export function certaintyOf(
  { ways, other, beside: offsets }: Certainty,
  found: number | string,
  beside: Beside,
  share: number,
): number {
  const { slope, offset } = offsets[beside];
  const isQuotation = typeof found === 'number' ? found : (ways[found] ?? other);
  return isQuotation * logistic(slope * oddsOf(share) + offset);
}
