import { rounded } from '../evidence/index.js';
import { listParticipants } from '../graph/index.js';
import { ARTICLE, type Layers, type Measures } from '../schema/index.js';
import { buildForest } from './forest.js';
import { gini } from './gini.js';
import { reciprocity } from './reciprocity.js';

/**
 * Numbers about the whole discussion, each defined where `Measures` declares it. Shares of nothing are 0; the mean
 * probability of no link is 1. O(comments).
 *
 * @example
 * const page = [
 *   'The council closed the ferry on Monday, to save money.',
 *   'Ann', 'The ferry was never late.',
 *   'Bob', 'No, Ann, the ferry was late every day.',
 * ].join('\n');
 * measureDiscussion(analyze(page)).commenters; // 2
 */
export function measureDiscussion(layers: Layers): Measures {
  const { discussion, speakers, quotations, replies, stances } = layers;
  const commenters = [...listParticipants(discussion, []).values()];
  const linked = replies.filter(({ parentId }) => parentId !== null);
  const threads = linked.filter(({ parentId }) => parentId === ARTICLE).length;
  const certainty = linked.reduce((sum, reply) => sum + (reply.basis === 'inferred' ? reply.probability : 1), 0);
  const between = stances.filter(({ target }) => target.kind === 'comment');
  const disagreeing = between.filter(({ stance, edge }) => edge && stance === 'disagrees');
  return {
    comments: discussion.comments.length,
    commenters: commenters.length,
    speakers: speakers.length,
    quotations: quotations.length,
    threads,
    depth: buildForest(discussion, replies).depths.reduce((deepest, depth) => Math.max(deepest, depth), 0),
    replyShare: share(linked.length - threads, linked.length),
    disagreementShare: share(disagreeing.length, between.length),
    participationGini: rounded(gini(commenters.map(({ comments }) => comments))),
    reciprocity: rounded(reciprocity(layers)),
    meanProbability: linked.length ? rounded(certainty / linked.length) : 1,
    expectedWrongLinks: rounded(linked.length - certainty),
  };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : rounded(part / whole);
}
