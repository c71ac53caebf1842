import type { WeightedHeuristic } from '../evidence/index.js';
import type { QuotationContext } from './context.js';

/** A worked example: an article, one of its quotations, a candidate, and the value measured. */
export interface QuotationExample {
  readonly article: string;
  /** Index of the quotation among those found. */
  readonly quotation: number;
  /** Name of the candidate; `null` for an unknown speaker. */
  readonly speaker: string | null;
  readonly value: number;
}

/** One reason to believe that a quotation is by a certain speaker. */
export type QuotationHeuristic<Id extends string = string> = WeightedHeuristic<
  QuotationContext,
  QuotationContext,
  QuotationExample,
  Id
>;

/** Keeps the id literal. */
export function quotationHeuristic<const Id extends string>(
  heuristic: Omit<QuotationHeuristic<Id>, 'prepare'>,
): QuotationHeuristic<Id> {
  return { ...heuristic, prepare: (context) => context };
}
