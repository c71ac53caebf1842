import type { StanceClass } from '../schema/index.js';

/*
 * All attributes are texts, numbers or `true`, as GEXF, GraphML and spreadsheets know nothing else. What is not known is absent.
 * `kind` tells nodes apart (`type` belongs to sigma.js); drawing programs print `label`, which is never empty.
 */

/** The article. */
export interface ArticleNode {
  kind: 'article';
  /** Its headline, else `Article`. */
  label: string;
  text: string;
  author?: string;
  url?: string;
  /** As the source gave it. */
  publishedAt?: string;
}

/** What an Analysis knows about a participant; layers alone do not have it. */
export interface ParticipantStanding {
  /** Side of the two-camp split, absent for someone without a signed edge. */
  camp?: 0 | 1;
  /** PageRank among all participants, 0…1. */
  pagerank?: number;
}

/** A person or organisation that the article names. */
export interface SpeakerNode extends ParticipantStanding {
  kind: 'speaker';
  label: string;
  /** Quotations attributed to the speaker. */
  quotations: number;
}

/** Someone who wrote comments. */
export interface CommenterNode extends ParticipantStanding {
  kind: 'commenter';
  /** The name as printed, else `(no name)`. */
  label: string;
  /** Comments written. */
  comments: number;
}

/** The side a comment takes towards what it answers, where it has been judged. */
export interface Side {
  /** The likeliest class, `neutral` included. */
  stance?: StanceClass;
  /** Probability of that class, 0…1, if the link is right. */
  stanceProbability?: number;
}

/** One comment. */
export interface CommentNode extends Side {
  kind: 'comment';
  /** The start of its text on one line, at most 60 characters, else `(no text)`. */
  label: string;
  author: string;
  text: string;
  /** Position in the discussion, 0 = first. */
  order: number;
  /** As the source gave it. */
  createdAt?: string;
  /** Minutes before the page was copied. */
  minutesAgo?: number;
  votes?: number;
  /** As the source gave it. */
  threadId?: string;
  /** The comment's own text is missing. */
  ghost?: true;
}

/** Attributes of a node of the full graph. */
export type NodeAttributes = ArticleNode | SpeakerNode | CommenterNode | CommentNode;

/** The meaning of an edge, read from source to target: a commenter *wrote* a comment, a comment *replies-to* a comment. */
export type Relation = 'wrote' | 'said' | 'replies-to' | 'agrees-with' | 'disagrees-with' | 'mentions';

/** Attributes of an edge of the full graph. */
export interface EdgeAttributes extends Side {
  /** `type` belongs to sigma.js, `kind` to GEXF. */
  relation: Relation;
  basis: 'given' | 'inferred' | 'corrected';
  /** 1 for what is given. */
  probability: number;
  /** The strongest reasons in words, separated by `; `; for a mention, which quotation is echoed. Otherwise empty for what is given. */
  because: string;
  /** For `said` and `mentions`: how often. */
  times?: number;
}

/** A participant in the projection. */
export interface ParticipantNode {
  kind: 'commenter' | 'speaker';
  /** Never empty: `(no name)` for someone without a name. */
  label: string;
}

/** All acts from one participant to another, summed over the listed links: lower bounds of the expected numbers. */
export interface ParticipantEdge {
  /** Expected number of times the source addresses the target: the sum of the listed probabilities. A strength, not a length. */
  strength: number;
  /** Expected number of agreements. */
  agreement: number;
  /** Expected number of disagreements. */
  disagreement: number;
}
