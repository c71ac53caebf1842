import type { Heuristic } from '../evidence/index.js';
import type { ReplyContext } from './context.js';

/** A worked example of a reply heuristic: comments are given by position, the article as −1; ages are in minutes. */
export interface ReplyExample {
  readonly article?: string;
  readonly comments: readonly (readonly [author: string, text: string, age?: number])[];
  readonly child: number;
  readonly parent: number;
  readonly value: number;
}

/** One reason to believe that comment `child` answers comment (or article) `parent`. */
export type ReplyHeuristic<Index, Id extends string = string> = Heuristic<ReplyContext, Index, ReplyExample, Id>;

/** Keeps the id literal and infers the type of the index, so that a heuristic's file needs no type annotations. */
export function replyHeuristic<const Id extends string, Index>(
  heuristic: ReplyHeuristic<Index, Id>,
): ReplyHeuristic<Index, Id> {
  return heuristic;
}

/** Most comments read when counting what lies between two comments. */
export const REACH = 400;

const LOG2 = /* @__PURE__ */ Float64Array.from({ length: 1024 }, (_, n) => Math.log2(n));

/** log2 of a whole number ≥ 1, from a table if possible: it is needed for every pair. */
export function log2(n: number): number {
  return n < 1024 ? LOG2[n]! : Math.log2(n);
}
