/** Commenters write comments; speakers are named by the article. */
export type ParticipantKind = 'commenter' | 'speaker';

/** Measured of every participant. */
export type StandardCentrality = 'pagerank' | 'betweenness' | 'harmonic' | 'degree' | 'strength';

/** Measured when participants are ranked by it. Each is defined where `discussion-graph/metrics` has the function. */
export type OtherCentrality =
  | 'eigenvector'
  | 'hub'
  | 'authority'
  | 'received'
  | 'given'
  | 'repliers'
  | 'starterRatio'
  | 'responsiveness'
  | 'targetEntropy'
  | 'hIndex'
  | 'influence'
  | 'lastWord'
  | 'antagonism';

/** What participants can be ranked by. */
export type Centrality = StandardCentrality | OtherCentrality;

/** A value for each centrality that was measured. */
export type ByCentrality<Value> = Readonly<Record<StandardCentrality, Value> & { [Name in OtherCentrality]?: Value }>;

/** How what participants are ranked by spreads over drawn discussions. */
export interface ParticipantSpread {
  readonly median: number;
  /** Ends of the 90 % interval. */
  readonly low: number;
  readonly high: number;
  /** Probability of being first, 0…1; who shares the place counts. */
  readonly first: number;
  /** Probability of being among the first three, 0…1. */
  readonly topThree: number;
}

/** Places in a ranking, 1 = most central. Ties share the better place. */
export interface Rank {
  /** Among all participants. */
  readonly overall: number;
  /** Among participants of the same kind. */
  readonly withinKind: number;
}

/** One row of the participant ranking. */
export interface Participant {
  /** Prefixed by kind: `commenter:JJE`, `speaker:s1`. */
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
  /** Of what the rows are sorted by; of mode `sampled` only. */
  readonly spread?: ParticipantSpread;
}

/** A path from a comment that answers the article, or whose link was left open, down to a comment nobody answers. */
export interface Chain {
  /** 1 = first. */
  readonly rank: number;
  /** Root first. */
  readonly commentIds: readonly string[];
  /** Authors in the same order. */
  readonly authors: readonly string[];
  /** What chains are ranked by: the product of the factors, or one of them. */
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

/** Numbers about the whole discussion, by the likeliest links. */
export interface Measures {
  readonly comments: number;
  readonly commenters: number;
  readonly speakers: number;
  readonly quotations: number;
  /** Comments that answer the article: each starts a thread. Those left open start none, and what stands below them is in none. */
  readonly threads: number;
  /** Levels of the deepest thread. */
  readonly depth: number;
  /** Most comments of threads on one level. */
  readonly width: number;
  /** How deep many argue: down to this level, every level has at least as many comments as its number. */
  readonly hIndex: number;
  /**
   * Mean number of links between two comments of threads, over the article: 2 when all answer the article, more the
   * more people talk to each other.
   */
  readonly structuralVirality: number;
  /** Half of the answers to comments come within so many comments. */
  readonly medianLag: number;
  /** Share of comments that answer a comment, 0…1; the rest answers the article. */
  readonly replyShare: number;
  /** Share of comments that take sides on a speaker or a quotation, 0…1. */
  readonly speakerShare: number;
  /** Share of stances between comments shown as disagreement, 0…1. */
  readonly disagreementShare: number;
  /** Gini coefficient of comments per commenter, 0 (equal) … 1. */
  readonly participationGini: number;
  /** As how many equally busy commenters the discussion feels. */
  readonly effectiveCommenters: number;
  /** Of those who answer someone, the share who are answered by him, 0…1. */
  readonly reciprocity: number;
  /** How far the discussion turns around one commenter, 0…1. */
  readonly centralisation: number;
  /** Share of commenters in the largest group connected by answers, 0…1. */
  readonly largestGroup: number;
  /** How well two camps explain who agrees and disagrees with whom: 1 fully, 0 no better than chance. */
  readonly twoCamps: number;
  /** Mean probability of the inferred links, 0…1; those given, corrected or left open do not count. 1 when none was inferred. */
  readonly meanProbability: number;
  /** Share of links less probable than .5, 0…1: of all links, those given and corrected too, but not of comments left open. */
  readonly unsureShare: number;
  /** Expected number of wrong links: Σ (1 − probability) over the inferred ones. */
  readonly expectedWrongLinks: number;
}
