/**
 * discussion-graph: a news article and the comments under it, as a typed graph with probabilities and reasons.
 *
 * @module discussion-graph
 */
export { type AnalyzeOptions, analyze, type Explanation, type LiveAnalysis, loadAnalysis } from './analyze.js';
export { fingerprintOf, fingerprintsOf, type Settled, settleCorrections, type Voices } from './corrections/index.js';
export { explainQuotation, explainReply, explainStance } from './evidence/index.js';
export { buildGraph, type DiscussionGraph } from './graph/index.js';
export {
  type ChainOptions,
  type Mode,
  measureDiscussion,
  nextQuestions,
  type Question,
  type QuestionOptions,
  type RankOptions,
  rankChains,
  rankParticipants,
} from './metrics/index.js';
export { type Attribution, attributeQuotations, type QuotationOptions } from './quotations/index.js';
export { mendDiscussion, type PageOptions, type Reading, readDiscussion } from './read/index.js';
export {
  type InferredReplies,
  inferReplies,
  inferRepliesAndLayout,
  type Layout,
  type ReplyOptions,
  type ReplyWeights,
  type TreeWeights,
} from './replies/index.js';
export * from './schema/index.js';
export { inferStances, type StanceInput, type StanceOptions } from './stances/index.js';
