/** Commenters write comments; speakers are named by the article. */
export type ParticipantKind = 'commenter' | 'speaker';

/** Measured for every participant. */
export type StandardCentrality = 'pagerank' | 'betweenness' | 'harmonic' | 'degree' | 'strength';

/** Measured only when participants are ranked by it. Each is defined at its function in `discussion-graph/metrics`. */
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

/** How the measure that participants are ranked by varies over drawn discussions. */
export interface ParticipantSpread {
  readonly median: number;
  /** Ends of the 90 % interval. */
  readonly low: number;
  readonly high: number;
  /** Probability of being first, 0…1; a shared first place counts. */
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
  /** Side of the two-camp split, or `null` for someone without a signed edge. */
  readonly camp: 0 | 1 | null;
  /**
   * Number of the connected group that was split, 0 the one of most people; camps of different groups say nothing of each other.
   * Absent without a camp.
   */
  readonly campGroup?: number;
  /**
   * How firmly they belong to the camp, 0…1: the weight of their ties that the split respects minus that of the others, as a
   * share of all. Below .25 they swing. Absent without a camp.
   */
  readonly campMargin?: number;
  /** Comments written, 0 for speakers. */
  readonly comments: number;
  /** Quotations attributed, 0 for commenters. */
  readonly quotations: number;
  readonly centralities: ByCentrality<number>;
  readonly ranks: ByCentrality<Rank>;
  /** Of the measure the rows are sorted by; only in mode `sampled`. */
  readonly spread?: ParticipantSpread;
}

/** A path from a comment that answers the article, or whose link was left open, down to a comment without replies. */
export interface Chain {
  /** 1 = first. */
  readonly rank: number;
  /** Root first. */
  readonly commentIds: readonly string[];
  /** Authors in the same order. */
  readonly authors: readonly string[];
  /** What chains are ranked by: the product of the factors, or one of them. From 0 on, rounded to four decimals. */
  readonly value: number;
  readonly factors: ChainFactors;
}

/** `value = length · turns · disagreement · certainty`; each factor as it enters the product. */
export interface ChainFactors {
  /** log(1 + comments). */
  readonly length: number;
  /** 1 + entropy of the authors, in bits. */
  readonly turns: number;
  /** 1 + mean probability that a link of the chain disagrees. */
  readonly disagreement: number;
  /** Mean probability of the links, 0…1. */
  readonly certainty: number;
}

/** Numbers about the whole discussion, for the likeliest links. */
export interface Measures {
  readonly comments: number;
  readonly commenters: number;
  readonly speakers: number;
  readonly quotations: number;
  /** Comments that answer the article: each starts a thread. Comments left open, and those below them, are in no thread. */
  readonly threads: number;
  /** Levels of the deepest thread. */
  readonly depth: number;
  /** Largest number of comments in threads on one level. */
  readonly width: number;
  /** How deep many people argue: the largest level such that every level down to it has at least as many comments as its number. */
  readonly hIndex: number;
  /**
   * Mean number of links between two of the comments in threads and the article: nearly 2 when many comments all answer
   * the article, more when people talk to each other.
   */
  readonly structuralVirality: number;
  /** Half of the replies to comments come within this many comments. */
  readonly medianLag: number;
  /** Share of links that lead to a comment, 0…1; the rest lead to the article. */
  readonly replyShare: number;
  /** Share of comments that take sides on a speaker or a quotation, 0…1. */
  readonly speakerShare: number;
  /** Share of the stances between comments that are shown as disagreement, 0…1. */
  readonly disagreementShare: number;
  /** Gini coefficient of comments per commenter, 0 (equal) … 1. */
  readonly participationGini: number;
  /** The number of equally active commenters that would be as diverse (`effectiveNumber`). */
  readonly effectiveCommenters: number;
  /** Of the ordered pairs in which one commenter answers the other, the share that is mutual, 0…1. */
  readonly reciprocity: number;
  /** How far the discussion revolves around one commenter, 0…1. */
  readonly centralisation: number;
  /** Share of commenters in the largest group connected by replies, 0…1. */
  readonly largestGroup: number;
  /**
   * How well two camps explain who agrees and disagrees with whom: 1 fully, and so always if no ties between people close a circle;
   * 0 no better than chance.
   */
  readonly twoCamps: number;
  /** Mean probability of the inferred links, 0…1; links given, corrected or left open do not count. 1 if none was inferred. */
  readonly meanProbability: number;
  /** Share of links less probable than .5, 0…1: of all links, given and corrected ones included, but not those left open. */
  readonly unsureShare: number;
  /** Expected number of wrong links: Σ (1 − probability) over the inferred ones. */
  readonly expectedWrongLinks: number;
}
