import { type Links, type ParticipantGraph, projectParticipants } from '../graph/index.js';
import type { Centrality, Layers } from '../schema/index.js';
import { antagonism } from './antagonism.js';
import { degree } from './degree.js';
import { eigenvector } from './eigenvector.js';
import { exchangedReplies } from './exchanged-replies.js';
import { hits } from './hits.js';
import { influence } from './influence.js';
import { lastWord } from './last-word.js';
import { ONE_ACT, pagerank } from './pagerank.js';
import { type Paths, walkPaths } from './paths.js';
import { repliers } from './repliers.js';
import { replyHIndex } from './reply-h-index.js';
import { responsiveness } from './responsiveness.js';
import { starterRatio } from './starter-ratio.js';
import { strength } from './strength.js';
import { targetEntropy } from './target-entropy.js';

/** A discussion and its graphs, each built when a measure first needs it. */
export interface View {
  readonly layers: Layers;
  readonly links: Links;
  /** The graph with as much of each link as requested: for measures that weigh edges. */
  weighted(): ParticipantGraph;
  /** The graph of the likeliest links: for measures that count every edge as one, however improbable. */
  plain(): ParticipantGraph;
  paths(): Paths;
}

export function viewOf(layers: Layers, links: Links): View {
  const plain = once(() => projectParticipants(layers, { links: 'best' }));
  return {
    layers,
    links,
    plain,
    weighted: links === 'best' ? plain : once(() => projectParticipants(layers, { links })),
    paths: once(() => walkPaths(plain())),
  };
}

function once<Value>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => {
    value ??= make();
    return value;
  };
}

/** Everything that participants can be ranked by. */
export const PARTICIPANT_MEASURES: Readonly<Record<Centrality, (view: View) => ReadonlyMap<string, number>>> = {
  pagerank: ({ weighted }) => pagerank(weighted(), { full: ONE_ACT }),
  betweenness: ({ paths }) => paths().betweenness,
  harmonic: ({ paths }) => paths().harmonic,
  degree: ({ plain }) => degree(plain()),
  strength: ({ weighted }) => strength(weighted()),
  eigenvector: ({ weighted }) => eigenvector(weighted()),
  hub: ({ weighted }) => hits(weighted()).hubs,
  authority: ({ weighted }) => hits(weighted()).authorities,
  received: ({ layers, links }) => exchangedReplies(layers, links).received,
  given: ({ layers, links }) => exchangedReplies(layers, links).given,
  repliers: ({ layers, links }) => repliers(layers, links),
  starterRatio: ({ layers, links }) => starterRatio(layers, links),
  responsiveness: ({ plain }) => responsiveness(plain()),
  targetEntropy: ({ plain }) => targetEntropy(plain()),
  hIndex: ({ layers }) => replyHIndex(layers),
  influence: ({ layers }) => influence(layers),
  lastWord: ({ layers }) => lastWord(layers),
  antagonism: ({ weighted }) => new Map([...antagonism(weighted())].map(([key, { value }]) => [key, value])),
};

/** Measures that are expected numbers of acts: values that round to the same half act share a rank. */
export const ACTS: ReadonlySet<Centrality> = /* @__PURE__ */ new Set(['strength', 'received', 'given']);
