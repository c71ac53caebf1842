import type { Diagnostic } from './diagnostics.js';
import type { Discussion } from './discussion.js';
import type { Quotation, Reply, Speaker, Stance } from './layers.js';
import type { Chain, Measures, Participant } from './rankings.js';

/** Version of the Analysis format: the major number changes when a field changes its meaning. */
export const ANALYSIS_VERSION = '1.0';

/** A discussion and what was inferred about it: what graphs and metrics are computed from. */
export interface Layers {
  readonly discussion: Discussion;
  readonly speakers: readonly Speaker[];
  readonly quotations: readonly Quotation[];
  /** One row per comment, in the order of the comments. */
  readonly replies: readonly Reply[];
  readonly stances: readonly Stance[];
}

/** Everything `analyze` finds, as plain JSON-safe data. */
export interface Analysis extends Layers {
  /** Of the data format, not of the package. */
  readonly version: string;
  /** The package and its version, which a report should name: `discussion-graph 0.1.0`. Absent in analyses from elsewhere. */
  readonly software?: string;
  /** By PageRank, best first. */
  readonly participants: readonly Participant[];
  /** Best first. */
  readonly chains: readonly Chain[];
  readonly measures: Measures;
  readonly diagnostics: readonly Diagnostic[];
}
