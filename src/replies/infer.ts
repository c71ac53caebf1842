import {
  evidenceOf,
  focusVoters,
  prepareVoters,
  rounded,
  scoreCandidates,
  softmax,
  type Voter,
} from '../evidence/index.js';
import { ARTICLE, type Discussion, DiscussionError, type Reply } from '../schema/index.js';
import { listCandidates, MOST_CANDIDATES } from './candidates.js';
import { createContext, type ReplyContext } from './context.js';
import { alternativesOf, choose } from './decode.js';
import { replyHeuristics } from './heuristics/index.js';
import { createLinks } from './links.js';
import { weights } from './weights.js';

/** How to infer replies. */
export interface ReplyOptions {
  /** Links less probable than this are left open (`parentId: null`), 0…1. Default 0: always the best guess. */
  readonly abstainBelow?: number;
}

/**
 * Infers whom each comment answers: the article or an earlier comment. Links the source gave are kept (`basis:
 * 'given'`). One row a comment, in the order of the comments; the rows form a forest rooted in the article, apart from
 * given links, whose order is the source's: what stands below a comment by given links is never chosen as its parent. A given link to a comment that is not there is inferred instead
 * (`mendDiscussion` reports such).
 *
 * Time O(words + comments · candidates), candidates at most the 300 nearest comments and the 8 most similar ones.
 *
 * @throws {DiscussionError} `invalid-option` when `abstainBelow` is not between 0 and 1.
 *
 * @example
 * inferReplies({
 *   article: { text: 'The council closed the pool.' },
 *   comments: [
 *     { id: 'c1', author: 'Ann', text: 'The chlorine supplier went bankrupt, that is why.' },
 *     { id: 'c2', author: 'Bob', text: 'Ann, no chlorine supplier went bankrupt.' },
 *   ],
 * })[1]?.parentId; // 'c1'
 */
export function inferReplies(discussion: Discussion, { abstainBelow = 0 }: ReplyOptions = {}): Reply[] {
  if (!(abstainBelow >= 0 && abstainBelow <= 1)) {
    throw new DiscussionError('invalid-option', `abstainBelow must be between 0 and 1, not ${abstainBelow}.`);
  }
  const known = new Set(discussion.comments.map(({ id }) => id)).add(ARTICLE);
  const context = createContext(discussion);
  const voters = prepareVoters(replyHeuristics, weights, context);
  const links = createLinks(discussion, known);
  const candidates = new Int32Array(MOST_CANDIDATES);
  const scores = new Float64Array(MOST_CANDIDATES);
  return discussion.comments.map(({ id, parentId }, child) => {
    context.focus(child);
    focusVoters(voters, child);
    if (parentId !== undefined && parentId !== id && known.has(parentId))
      return { id, parentId, basis: 'given', alternatives: [] };
    const below = links.below(child);
    const reply = inferReply(context, voters, child, below, candidates, scores);
    links.add(child, reply.parentId);
    return reply.probability < abstainBelow ? abstained(reply) : reply;
  });
}

type InferredReply = Reply & { basis: 'inferred' };

function inferReply(
  context: ReplyContext,
  voters: readonly Voter[],
  child: number,
  below: ReadonlySet<number>,
  candidates: Int32Array,
  scores: Float64Array,
): InferredReply {
  const count = listCandidates(context, child, below, candidates);
  scoreCandidates(voters, child, candidates, count, scores);
  softmax(scores, count);
  const { best, others } = choose(scores, count);
  const idOf = (k: number) => (candidates[k]! < 0 ? ARTICLE : context.comments[candidates[k]!]!.id);
  return {
    id: context.comments[child]!.id,
    parentId: idOf(best),
    basis: 'inferred',
    probability: rounded(scores[best]!),
    evidence: evidenceOf('replies', voters, child, candidates[best]!),
    alternatives: alternativesOf(others, scores, idOf),
  };
}

/** The best guess becomes the first alternative. */
function abstained(reply: InferredReply): Reply {
  const { parentId, probability, alternatives } = reply;
  const guess = parentId === null ? [] : [{ parentId, probability }];
  return {
    ...reply,
    parentId: null,
    probability: rounded(1 - probability),
    evidence: [],
    alternatives: [...guess, ...alternatives].slice(0, 5),
  };
}
