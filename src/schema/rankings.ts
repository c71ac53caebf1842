/** Commenters write comments; speakers are named by the article. */
export type ParticipantKind = 'commenter' | 'speaker';

/** Measured of every participant. */
export type StandardCentrality = 'pagerank' | 'betweenness' | 'closeness' | 'degree' | 'strength';

/** What participants can be ranked by. Eigenvector centrality and HITS cost more than the rest together and are measured when asked for. */
export type Centrality = StandardCentrality | 'eigenvector' | 'hub' | 'authority';

/** A value for each centrality that was measured. */
export type ByCentrality<Value> = Readonly<
  Record<StandardCentrality, Value> & { eigenvector?: Value; hub?: Value; authority?: Value }
>;

/** Places in a ranking, 1 = most central. Ties share the better place. */
export interface Rank {
  /** Among all participants. */
  readonly overall: number;
  /** Among participants of the same kind. */
  readonly withinKind: number;
}

/** One row of the participant ranking. */
export interface Participant {
  /** Prefixed by kind: `commenter:JJE`, `speaker:Wang Yi`. */
  readonly id: string;
  readonly kind: ParticipantKind;
  readonly name: string;
  /** Side of the two-camp split, or `null` for someone no signed edge touches. */
  readonly camp: 0 | 1 | null;
  /** Comments written, 0 for speakers. */
  readonly comments: number;
  /** Quotations attributed, 0 for commenters. */
  readonly quotations: number;
  readonly centralities: ByCentrality<number>;
  readonly ranks: ByCentrality<Rank>;
}

/** A path from a comment that answers the article down to a comment nobody answers. */
export interface Chain {
  /** 1 = first. */
  readonly rank: number;
  /** Root first. */
  readonly commentIds: readonly string[];
  /** Authors in the same order. */
  readonly authors: readonly string[];
  /** What chains are ranked by: the product of the factors. */
  readonly value: number;
  readonly factors: ChainFactors;
}

/** `value = length · turns · disagreement · certainty`; each factor as it enters the product. */
export interface ChainFactors {
  /** log(1 + comments). */
  readonly length: number;
  /** 1 + entropy in bits of who speaks. */
  readonly turns: number;
  /** 1 + mean probability that a link of the chain disagrees. */
  readonly disagreement: number;
  /** Mean probability of the links, 0…1. */
  readonly certainty: number;
}

/** Numbers about the whole discussion. */
export interface Measures {
  readonly comments: number;
  readonly commenters: number;
  readonly speakers: number;
  readonly quotations: number;
  /** Comments that answer the article. */
  readonly threads: number;
  /** Longest chain, in comments. */
  readonly depth: number;
  /** Share of comments that answer a comment, 0…1. */
  readonly replyShare: number;
  /** Share of stances between comments shown as disagreement, 0…1. */
  readonly disagreementShare: number;
  /** Gini coefficient of comments per commenter, 0 (equal) … 1. */
  readonly participationGini: number;
  /** Share of connected pairs of commenters who answer each other, 0…1. */
  readonly reciprocity: number;
  /** Mean probability of the inferred links, 0…1; 1 when all were given. */
  readonly meanProbability: number;
  /** Expected number of wrong links: Σ (1 − probability). */
  readonly expectedWrongLinks: number;
}
