import { explainStance, rounded } from '../evidence/index.js';
import { probabilityOf } from '../graph/parents.js';
import { shownStances, speakerTargets } from '../graph/speaker-targets.js';
import type { Layers, Stance } from '../schema/index.js';
import { requireLayers } from '../schema/require-analysis.js';
import { requireCount, requireOptions } from '../schema/require-options.js';
import { personOf } from '../text/identity.js';

/** How to rank disagreements. */
export interface DisagreementOptions {
  /** Maximum number of disagreements returned, a whole number from 0. Default 20. */
  readonly limit?: number | undefined;
}

/** One disagreement, expressed in one comment. */
export interface Disagreement {
  readonly commentId: string;
  /** Who wrote the comment. */
  readonly author: string;
  /** With whom: the name of a commenter or a speaker (also for a quotation of theirs), or `the article`. */
  readonly target: string;
  /**
   * That the comment addresses the target and disagrees with it, 0…1: the probability of the stance, multiplied, between
   * comments, by that of the link, unless a person stated the stance.
   */
  readonly probability: number;
  /** One sentence for people; its percentage is the probability of the stance alone. */
  readonly sentence: string;
  /** The row in the analysis. */
  readonly stance: Stance;
}

const THE_ARTICLE = 'the article';

/**
 * Ranks the disagreements that the graph shows as edges, between people and towards speakers and the article, most probable first.
 * Disagreement with oneself is left out. Ties keep the order of the stances. O(comments + stances · log stances).
 *
 * @throws {DiscussionError} `invalid-analysis` if it is not an Analysis, `invalid-option` if the limit is not a whole number from 0.
 *
 * @example
 * const page = [
 *   'The council closed the ferry on Monday, to save money.',
 *   'Ann', 'The ferry was never late.',
 *   'Bob', 'No, Ann, you are wrong. The ferry was late every day.',
 * ].join('\n');
 * rankDisagreements(analyze(page)).map(({ author, target }) => `${author} – ${target}`); // ['Bob – Ann']
 */
export function rankDisagreements(layers: Layers, options: DisagreementOptions = {}): Disagreement[] {
  const { discussion, speakers, replies } = requireLayers(layers, 'rankDisagreements()');
  const { limit = 20 } = requireOptions(options, { limit: true });
  requireCount('limit', limit);
  const comments = new Map(discussion.comments.map((comment) => [comment.id, comment]));
  const replyOf = new Map(replies.map((reply) => [reply.id, reply]));
  const nameOf = new Map(speakers.map(({ id, name }) => [id, name]));
  const speakerOf = speakerTargets(layers);
  const found = shownStances(layers).flatMap((stance) => {
    const { commentId, target, basis } = stance;
    const comment = comments.get(commentId);
    if (comment === undefined || stance.stance !== 'disagrees') return [];
    const answered = target.kind === 'comment' ? comments.get(target.id) : undefined;
    if (target.kind === 'comment' && (answered === undefined || personOf(answered) === personOf(comment))) return [];
    const name = answered?.author ?? (target.kind === 'article' ? THE_ARTICLE : nameOf.get(speakerOf(target) ?? ''));
    if (name === undefined) return [];
    const sure = basis === 'corrected' || target.kind !== 'comment';
    const linked = sure ? 1 : probabilityOf(replyOf.get(commentId), target.id, 'expected');
    const probability = linked * stance.probabilities.disagrees;
    return [{ stance, author: comment.author, target: name, probability }];
  });
  return found
    .sort((a, b) => b.probability - a.probability)
    .slice(0, limit)
    .map(({ stance, author, target, probability }) => ({
      commentId: stance.commentId,
      author,
      target,
      probability: rounded(probability),
      sentence: explainStance(stance, author, target),
      stance,
    }));
}
