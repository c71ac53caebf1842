/**
 * Rankings and measures. One metric, one file; graph metrics run on simple projections only.
 *
 * @module
 */
export { betweenness } from './betweenness.js';
export { splitCamps } from './camps.js';
export { type ChainOptions, rankChains } from './chains.js';
export { closeness } from './closeness.js';
export { degree } from './degree.js';
export { measureDiscussion } from './discussion.js';
export { eigenvector } from './eigenvector.js';
export { gini } from './gini.js';
export { type Hits, hits } from './hits.js';
export { pagerank, type SimpleGraph, type StrengthOptions } from './pagerank.js';
export { type RankOptions, rankParticipants } from './participants.js';
export { reciprocity } from './reciprocity.js';
export { strength } from './strength.js';
