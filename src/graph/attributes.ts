import type { StanceClass } from '../schema/index.js';

/** The article. `kind` tells nodes apart (`type` belongs to sigma.js); sigma.js and Gephi print `label`. */
export interface ArticleNode {
  kind: 'article';
  label: string;
}

/** A person or organisation that the article names. */
export interface SpeakerNode {
  kind: 'speaker';
  label: string;
  /** Quotations attributed to the speaker. */
  quotations: number;
}

/** Someone who wrote comments. */
export interface CommenterNode {
  kind: 'commenter';
  label: string;
  /** Comments written. */
  comments: number;
}

/** One comment. */
export interface CommentNode {
  kind: 'comment';
  label: string;
  author: string;
  text: string;
  /** Position in the discussion, 0 = oldest. */
  order: number;
}

/** Attributes of a node of the full graph. */
export type NodeAttributes = ArticleNode | SpeakerNode | CommenterNode | CommentNode;

/** The meaning of an edge, read from source to target: a commenter *wrote* a comment, a comment *replies-to* a comment. */
export type Relation = 'wrote' | 'said' | 'replies-to' | 'agrees-with' | 'disagrees-with' | 'mentions';

/** Attributes of an edge of the full graph. */
export interface EdgeAttributes {
  /** `type` belongs to sigma.js, `kind` to GEXF. */
  relation: Relation;
  basis: 'given' | 'inferred' | 'corrected';
  /** 1 for what is given. */
  probability: number;
  /** The strongest reasons in words, separated by `; `; for a mention, which quotation is echoed. Otherwise empty for what is given. */
  because: string;
  /** For stances: the likeliest class. */
  stance?: StanceClass;
  /** For `said` and `mentions`: how often. */
  times?: number;
}

/** A participant in the projection. */
export interface ParticipantNode {
  kind: 'commenter' | 'speaker';
  label: string;
}

/** All acts from one participant to another, summed. */
export interface ParticipantEdge {
  /** Expected number of times the source addresses the target: the sum of probabilities. A strength, not a length. */
  strength: number;
  /** Expected number of agreements. */
  agreement: number;
  /** Expected number of disagreements. */
  disagreement: number;
}
