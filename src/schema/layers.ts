import type { Basis } from './evidence.js';
import type { Span } from './span.js';

/** A parent that was considered and not chosen. */
export interface Alternative {
  /** `'article'` or a comment id. */
  readonly parentId: string;
  readonly probability: number;
}

/**
 * Comment `id` answers `parentId`. One row per comment, in the order of the comments. `probability` is that of the parent;
 * if the inference abstained, it is the probability that the likeliest parent (the first alternative) is wrong. The evidence
 * sums to the parent's score relative to a typical candidate; only the probability reflects the other candidates.
 */
export type Reply = Basis & {
  readonly id: string;
  /** `'article'`, a comment id, or `null` when the inference abstained. */
  readonly parentId: string | null;
  /**
   * Other parents, best first. Empty for given links. At most five are listed, so with the parent's their probabilities need not sum
   * to 1: the rest is that of all others together.
   */
  readonly alternatives: readonly Alternative[];
};

/** How a quotation is reported: all in quotation marks, not in marks, or partly in marks. */
export type QuotationKind = 'direct' | 'indirect' | 'mixed';

/** Something the article quotes. Spans index `article.text`. */
export type Quotation = Basis & {
  readonly id: string;
  readonly kind: QuotationKind;
  /** The whole proposition, quotation marks excluded. */
  readonly content: Span;
  /** Two or more pieces, only if the quotation is interrupted: "A," he said, "B." and "A," he said. "B." */
  readonly parts?: readonly Span[];
  /** The verb or phrase that introduces it ("said", "according to"). */
  readonly cue?: Span;
  /** The words next to the cue that name the source, as short as printed ("Wang", "he"). */
  readonly mention?: Span;
  /** Absent if the speaker could not be identified. */
  readonly speakerId?: string;
};

/** A person or organisation that the article names, quoted or not. */
export interface Speaker {
  readonly id: string;
  /** The fullest name the article gives, titles excluded. */
  readonly name: string;
  /** Other names the article uses for the same speaker. */
  readonly aliases: readonly string[];
  /** Where the article names the speaker. */
  readonly mentions: readonly Span[];
  /** How many quotations are attributed to the speaker, 0…. */
  readonly quotations: number;
}

/** The three stances a comment can take towards its target. */
export type StanceClass = 'agrees' | 'disagrees' | 'neutral';
export const STANCE_CLASSES: readonly StanceClass[] = ['agrees', 'disagrees', 'neutral'];

/** What a stance is towards. */
export interface StanceTarget {
  readonly kind: 'comment' | 'article' | 'speaker' | 'quotation';
  /** Id of the comment, speaker or quotation; `'article'` for the article. */
  readonly id: string;
}

/** Whether a comment agrees with its target. */
export type Stance = Basis & {
  readonly commentId: string;
  readonly target: StanceTarget;
  /** The likeliest class. */
  readonly stance: StanceClass;
  /** They sum to 1. */
  readonly probabilities: Readonly<Record<StanceClass, number>>;
  /** Whether the graph shows it as an edge (see `edgeAbove` of `inferStances`). */
  readonly edge: boolean;
};
