import { inferReplies, type ReplyOptions } from '../replies/index.js';
import { type Discussion, DiscussionError, type Reply } from '../schema/index.js';
import { type OptionNames, requireFunction, requireOptions } from '../schema/require-options.js';
import { hideLinks, type Known } from './known.js';
import { type Guess, NOT_LINKED, type Scores, scoreGuesses } from './score.js';

/** How to evaluate: the options of `inferReplies`, or another inference function. */
export interface EvaluateOptions extends ReplyOptions {
  /** Infers the links of a flattened discussion; default `inferReplies`. */
  readonly infer?: ((discussion: Discussion) => readonly Reply[]) | undefined;
}

const OPTIONS: OptionNames<EvaluateOptions> = {
  infer: true,
  layout: true,
  articleShare: true,
  abstainBelow: true,
  weights: true,
  evidence: true,
  corrections: true,
};

/**
 * Hides the known links of discussions, infers them again and scores the result. Comments whose link the source
 * does not give are not counted, nor those without a text of their own (`ghost`: nothing to infer from), nor those that answer
 * themselves or each other in a circle (which cannot be right). They stay in the discussion, where others may answer them.
 * The order is taken as that of the pages to come: if `analyze` will sort them by their times, sort these, too
 * (`mendDiscussion`).
 *
 * @throws {DiscussionError} `invalid-option`, like `inferReplies`, and if the input is not a list, no comment counts, or `infer`
 * does not return a list of replies;
 * `invalid-discussion`, like `flatten`.
 *
 * @example
 * const comments = [
 *   { id: 'a', author: 'Ann', text: 'Mushroom soup', parentId: 'article' },
 *   { id: 'b', author: 'Bob', text: 'Ann, mushroom soup?', parentId: 'a' },
 * ];
 * evaluateReplies([{ article: { text: '' }, comments }]).accuracy; // 1
 */
export function evaluateReplies(discussions: readonly Discussion[], options: EvaluateOptions = {}): Scores {
  requireOptions(options, OPTIONS);
  // The reasons are not needed.
  const { infer = (flat: Discussion) => inferReplies(flat, { evidence: false, ...options }) } = options;
  requireFunction('infer', infer);
  const rows = hideLinks(discussions).map((known) => ({
    known: { ...known, parents: countedParents(known) },
    guesses: guessesOf(known, requireReplies(infer(known.discussion))),
  }));
  const scores = scoreGuesses(rows).get('pooled')!;
  if (scores.n === 0)
    throw new DiscussionError(
      'invalid-option',
      'evaluateReplies needs comments with a parentId, not ghosts or in a circle; there are none.',
    );
  return scores;
}

/** The right parents, without those of ghosts and of comments in a circle. O(comments). */
function countedParents({ discussion: { comments }, parents }: Known): Known['parents'] {
  const seenFrom = new Int32Array(parents.length).fill(-1);
  const inCircle = new Uint8Array(parents.length);
  for (let start = 0; start < parents.length; start++) {
    let at = start;
    for (; at >= 0 && seenFrom[at]! < 0; at = parents[at]![0] ?? -1) seenFrom[at] = start;
    // A walk that meets its own trace has entered a circle there; what it passed before only leads into it.
    for (; seenFrom[at] === start && !inCircle[at]; at = parents[at]![0]!) inCircle[at] = 1;
  }
  return parents.map((known, i) => (comments[i]!.ghost || inCircle[i] ? [] : known));
}

function requireReplies(replies: readonly Reply[]): readonly Reply[] {
  const isReply = (row: Reply | undefined) => row?.parentId !== undefined && Array.isArray(row.alternatives);
  if (Array.isArray(replies) && replies.every(isReply)) return replies;
  throw new DiscussionError('invalid-option', 'infer must give a list of replies, as inferReplies does.');
}

function guessesOf({ discussion: { comments } }: Known, replies: readonly Reply[]): Guess[] {
  const position = new Map([['article', -1], ...comments.map(({ id }, i) => [id, i] as const)]);
  const at = (id: string | null) => (id === null ? NOT_LINKED : (position.get(id) ?? NOT_LINKED));
  const rows = new Map(replies.map((reply) => [reply.id, reply]));
  return comments.map(({ id }) => {
    const reply = rows.get(id);
    if (reply === undefined) return { parents: [NOT_LINKED], probabilities: [0] };
    const others = reply.alternatives.map(({ parentId, probability }) => [at(parentId), probability] as const);
    return {
      parents: [at(reply.parentId), ...others.map(([parent]) => parent)],
      probabilities: [
        reply.basis === 'inferred' ? reply.probability : 1,
        ...others.map(([, probability]) => probability),
      ],
    };
  });
}
