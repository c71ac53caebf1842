import { fingerprintsOf } from '../corrections/index.js';
import { rounded } from '../evidence/index.js';
import { commenterKey, projectParticipants } from '../graph/index.js';
import { type PossibleParent, parentsOf } from '../graph/parents.js';
import { ARTICLE, type Layers } from '../schema/index.js';
import { requireLayers } from '../schema/require-analysis.js';
import { requireCount, requireOptions } from '../schema/require-options.js';
import { type RankShift, shiftsOf } from './rank-shift.js';

/** How many questions to ask. */
export interface QuestionOptions {
  /** Maximum number of questions returned, a whole number from 0. Default 5. */
  readonly limit?: number | undefined;
}

/** A possible answer to a question. */
export interface PossibleAnswer {
  /** `'article'` or a comment id. */
  readonly parentId: string;
  /** Its name in a correction; `'article'` for the article. */
  readonly fingerprint: string;
  readonly probability: number;
}

/** "Whom does this comment answer?" */
export interface Question {
  readonly commentId: string;
  /** The comment's name in a correction. */
  readonly fingerprint: string;
  /** The likeliest parents, best first. */
  readonly parents: readonly PossibleAnswer[];
  /** Share of all PageRank, 0…1, expected to move between participants once the answer is known. */
  readonly expectedChange: number;
}

/** Number of the most promising comments that are examined: so many per question asked for, and at least so many. */
const LOOKED_AT = { each: 4, least: 60 };

/**
 * The replies whose true parent would change the ranking by PageRank most, best first: what a person with
 * little time should look up and write down as `corrections`. For each possible parent, the change is that of PageRank (mode
 * `expected`) if this parent were known and the other links stayed the same: half the sum of the absolute
 * differences. The expected change is the mean over the listed parents, weighted by probability. In large discussions only
 * the most promising comments are examined, chosen by how what their authors pass on directly would change. Links given
 * or corrected are not asked about, nor those whose answer would change nothing, so there may be fewer rows than `limit`.
 * O(comments + (limit + 15) · 24 · edges · rounds).
 *
 * @throws {DiscussionError} `invalid-analysis` if it is not an Analysis, `invalid-option` if the limit is not a whole number from 0.
 *
 * @example
 * const page = [
 *   'The council closed the ferry on Monday, to save money.',
 *   'Ann', 'The ferry was never late.',
 *   'Bob', 'No, Ann, the ferry was late every day.',
 * ].join('\n');
 * nextQuestions(analyze(page), { limit: 1 })[0]?.commentId; // 'c2'
 */
export function nextQuestions(layers: Layers, options: QuestionOptions = {}): Question[] {
  requireLayers(layers, 'nextQuestions()');
  const { limit = 5 } = requireOptions(options, { limit: true });
  requireCount('limit', limit);
  const shifts = shiftsOf(projectParticipants(layers));
  const rows = listOpen(layers)
    .map((row) => ({ row, promise: expect(row, shifts.firstStep) }))
    .sort((a, b) => b.promise - a.promise)
    .slice(0, limit === 0 ? 0 : Math.max(LOOKED_AT.least, limit * LOOKED_AT.each))
    .map(({ row }) => ({ row, change: expect(row, shifts.of) }))
    .filter(({ change }) => rounded(change) > 0)
    .sort((a, b) => b.change - a.change || a.row.at - b.row.at)
    .slice(0, limit);
  const prints = fingerprintsOf(layers.discussion);
  const printOf = new Map(layers.discussion.comments.map(({ id }, i) => [id, prints[i]!]));
  return rows.map(({ row: { id, parents }, change }) => ({
    commentId: id,
    fingerprint: printOf.get(id)!,
    parents: parents.map(({ parentId, probability }) => ({
      parentId: parentId!,
      fingerprint: printOf.get(parentId!) ?? ARTICLE,
      probability,
    })),
    expectedChange: rounded(change),
  }));
}

/** A comment whose parent is uncertain. */
interface Open {
  readonly id: string;
  /** Position among the replies. */
  readonly at: number;
  readonly author: string;
  readonly parents: readonly PossibleParent[];
  /** Probability that its link adds to the strength towards each other participant; `NOBODY`: towards none. */
  readonly shares: ReadonlyMap<string, number>;
}

/**
 * Stands for the article, for the comment's own author, and for the author of a comment towards which a stance is
 * stated: that one is addressed whatever this comment answers.
 */
const NOBODY = '';

function listOpen({ discussion, replies, stances }: Layers): Open[] {
  const authorOf = new Map(discussion.comments.map((comment) => [comment.id, commenterKey(comment)]));
  const stated = new Set<string>();
  for (const { basis, stance, commentId, target } of stances)
    if (basis === 'corrected' && stance !== 'neutral' && target.kind === 'comment')
      stated.add(JSON.stringify([commentId, target.id]));
  return replies.flatMap((reply, at): Open[] => {
    const { id } = reply;
    const author = authorOf.get(id);
    if (reply.basis !== 'inferred' || author === undefined) return [];
    const parents = parentsOf(reply, 'expected');
    const shares = new Map<string, number>();
    for (const { parentId, probability } of parents) {
      const answered = authorOf.get(parentId!) ?? NOBODY;
      const to = answered === author || stated.has(JSON.stringify([id, parentId])) ? NOBODY : answered;
      shares.set(to, (shares.get(to) ?? 0) + probability);
    }
    return [{ id, at, author, parents, shares }];
  });
}

/** Mean shift of PageRank over the answers, weighted by probability. */
function expect({ author, shares }: Open, shift: RankShift['of']): number {
  let expected = 0;
  for (const [to, probability] of shares) {
    const changes = new Map([...shares].map(([key, share]) => [key, (key === to ? 1 : 0) - share]));
    changes.delete(NOBODY);
    expected += probability * shift(author, changes);
  }
  return expected;
}
