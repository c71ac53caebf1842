import type { Place } from '../schema/index.js';

/** A paper, data set or observation that a heuristic rests on. */
export interface Source {
  readonly cite: string;
  readonly url?: string;
}

/** What a heuristic says about one candidate, for people. */
export interface Reason {
  /** One clause without subject, e.g. `echoes “territorial”, “realities”`. */
  readonly because: string;
  readonly at?: readonly Place[];
  /** The clause names something absent. It is shown when it counts against the candidate, never as a reason for it. */
  readonly lacking?: true;
}

/** A reason that names something absent. */
export function lacking(because: string): Reason {
  return { because, lacking: true };
}

/** The candidate index that stands for the article. */
export const ARTICLE_CANDIDATE = -1;

/**
 * One reason to believe that `candidate` is the right choice for `item`. Both are indices whose meaning the room
 * defines: comment and possible parent, quotation and possible speaker, comment and what it answers.
 *
 * There are two speeds: `prepare`, `focus` and `measure` return numbers for every candidate; `explain` returns words,
 * for the winners only.
 */
export interface Heuristic<Context, Index, Example, Id extends string = string> {
  /** `<room>/<file name>`. */
  readonly id: Id;
  /** One line: what is measured. */
  readonly measures: string;
  /** Unit and range of the value, e.g. `cosine, 0…1`. */
  readonly unit: string;
  /**
   * The only kind of candidate that is measured; if absent, both are. `article` is the candidate that stands for the
   * article, `comments` all others; for quotations, `article` is the unknown speaker and `comments` are people.
   */
  readonly about?: 'article' | 'comments';
  readonly sources: readonly [Source, ...Source[]];
  /** A worked example: documentation and test at once. */
  readonly example: Example;
  /** Called once per discussion. */
  prepare(context: Context): Index;
  /** Called once per item, before its candidates are measured. */
  focus?(index: Index, item: number): void;
  /** Hot: one number, no allocation. `NaN` when the heuristic has nothing to say about this candidate. */
  measure(index: Index, item: number, candidate: number): number;
  /** Cold: only for candidates that someone asks about. `value` is what was measured. */
  explain(index: Index, item: number, candidate: number, value: number): Reason;
}

/** Whether a heuristic measures a candidate. */
export function appliesTo(about: 'article' | 'comments' | undefined, candidate: number): boolean {
  return about === undefined || candidate < 0 === (about === 'article');
}

/** A heuristic with a weight of its own: a number or a curve. */
export interface WeightedHeuristic<Context, Index, Example, Id extends string = string>
  extends Heuristic<Context, Index, Example, Id> {
  /** Logits per unit before any fitting; the room's `weights.ts` overrides it. */
  readonly prior: number;
  /** Values at which the fitted curve may bend; if absent, the weight is a straight line through zero. */
  readonly knots?: readonly number[];
}

/** Any heuristic of a room, whatever the type of its index. */
// biome-ignore lint/suspicious/noExplicitAny: the index is private to each heuristic
export type AnyHeuristic<Context, Example = unknown> = Heuristic<Context, any, Example>;

/** Any weighted heuristic of a room. */
// biome-ignore lint/suspicious/noExplicitAny: the index is private to each heuristic
export type AnyWeightedHeuristic<Context, Example = unknown> = WeightedHeuristic<Context, any, Example>;
