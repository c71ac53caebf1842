/**
 * How heuristics vote, in every room: numbers for all candidates, words for the winners.
 *
 * @module
 */
export { binOf, createBinner } from './bins.js';
export { explainQuotation, explainReply, explainStance, percent, reasonsFor } from './explain.js';
export {
  type AnyHeuristic,
  type AnyWeightedHeuristic,
  ARTICLE_CANDIDATE,
  appliesTo,
  type Heuristic,
  lacking,
  type Reason,
  type Source,
  type WeightedHeuristic,
} from './heuristic.js';
export { logistic, logSumExp, rounded, softmax } from './probability.js';
export { seeded } from './seeded.js';
export { type Sign, startFromStrongest } from './start-from-strongest.js';
export { compileTrees, isTreeWeights, roomFor, scoreTrees, shareTrees, type Trees, type TreeWeights } from './trees.js';
export {
  evidenceOf,
  focusVoters,
  measureOf,
  prepareVoters,
  scoreCandidates,
  smallReasons,
  TOLD_ABOVE,
  tellVotes,
  type Voter,
} from './vote.js';
export { type CompiledWeight, compileWeight, contributionOf, type Weight } from './weight.js';
