/**
 * Rankings and measures. One file per metric; graph metrics run on projections or on any graphology graph. `DirectedGraph` in the
 * examples is from graphology.
 *
 * @module discussion-graph/metrics
 */

export type { Links } from '../graph/index.js';
export type { Centrality, Chain, Layers, Measures, Participant } from '../schema/index.js';
export { antagonism, type ShareEstimate } from './antagonism.js';
export type { AnyGraph, EdgeNumber, StrengthOptions } from './arcs.js';
export { betweenness } from './betweenness.js';
export { burstiness } from './burstiness.js';
export { type Camps, splitCamps, type Violation } from './camps.js';
export { type Cascade, cascadeOf } from './cascade.js';
export { centralisation } from './centralisation.js';
export { type ChainOptions, rankChains } from './chains.js';
export { type CommentCount, type CommentMeasures, type CommentOptions, measureComments } from './comments.js';
export { type Communities, type CommunityOptions, findCommunities } from './communities.js';
export { components } from './components.js';
export { correctedReciprocity } from './corrected-reciprocity.js';
export { degree } from './degree.js';
export { density } from './density.js';
export { type ChainMeasures, describeChain } from './describe-chain.js';
export { measureDiscussion, spreadMeasures } from './discussion.js';
export { effectiveNumber } from './effective-number.js';
export { eigenvector } from './eigenvector.js';
export { entropy } from './entropy.js';
export { type Exchanged, exchangedReplies } from './exchanged-replies.js';
export { frustration } from './frustration.js';
export { gini } from './gini.js';
export { hIndex } from './h-index.js';
export { harmonic } from './harmonic.js';
export { type Hits, hits } from './hits.js';
export { type InfluenceOptions, influence } from './influence.js';
export { lastWord } from './last-word.js';
export { levelHIndex } from './level-h-index.js';
export type { Mode } from './mode.js';
export { modularity } from './modularity.js';
export { nextQuestions, type PossibleAnswer, type Question, type QuestionOptions } from './next-questions.js';
export { type PagerankOptions, pagerank } from './pagerank.js';
export { type RankOptions, rankParticipants } from './participants.js';
export { randomWalkControversy, type WalkOptions } from './random-walk-controversy.js';
export { type Disagreement, type DisagreementOptions, rankDisagreements } from './rank-disagreements.js';
export {
  rankQuotations,
  rankSpeakers,
  type TargetComment,
  type TargetMeasures,
  type TargetOptions,
  type TargetOrder,
} from './rank-targets.js';
export { reciprocity } from './reciprocity.js';
export { repliers } from './repliers.js';
export { replyHIndex } from './reply-h-index.js';
export { responsiveness } from './responsiveness.js';
export type { SampleOptions, Spread } from './sample.js';
export { type SignedDegrees, signedDegrees } from './signed-degrees.js';
export type { SignOptions } from './signed-ties.js';
export { starterRatio } from './starter-ratio.js';
export { strength } from './strength.js';
export { structuralVirality } from './structural-virality.js';
export { targetEntropy } from './target-entropy.js';
export { measureThreads, type ThreadMeasures } from './threads.js';
export { measureTiming, type Timing } from './timing.js';
export { type TriangleBalance, triangleBalance } from './triangle-balance.js';
export { walkBalance } from './walk-balance.js';
export { weightedReciprocity } from './weighted-reciprocity.js';
