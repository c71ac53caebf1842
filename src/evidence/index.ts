/**
 * The one way heuristics vote: numbers for every candidate, words for winners.
 *
 * @module
 */
export { explainQuotation, explainReply, explainStance, percent, reasonsFor } from './explain.js';
export { type AnyHeuristic, ARTICLE_CANDIDATE, type Heuristic, type Reason, type Source } from './heuristic.js';
export { logistic, logSumExp, rounded, softmax } from './probability.js';
export {
  evidenceOf,
  focusVoters,
  measureOf,
  prepareVoters,
  scoreCandidates,
  smallReasons,
  TOLD_ABOVE,
  type Voter,
} from './vote.js';
export { type CompiledWeight, type Curve, compileWeight, contributionOf, type Weight } from './weight.js';
