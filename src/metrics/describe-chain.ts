import { rounded } from '../evidence/index.js';
import { commenterKey } from '../graph/index.js';
import { DiscussionError, type Layers } from '../schema/index.js';
import { requireLayers } from '../schema/require-analysis.js';
import { requireIds } from '../schema/require-options.js';
import { entropy } from './entropy.js';

/** Measures of a reply chain. */
export interface ChainMeasures {
  readonly comments: number;
  /** Different people. */
  readonly authors: number;
  /** Share of comments, from the third on, by the same author as the comment before last, 0…1: 1 is a duel. */
  readonly alternation: number;
  /** Comments in the longest stretch in which two people take turns; 0 if there is one author. */
  readonly longestDuel: number;
  /** Entropy of the authors, in bits. */
  readonly turnEntropy: number;
  /** Mean probability that a link disagrees, 0…1. */
  readonly disagreement: number;
  /** Links in the longest stretch whose probability that all of them disagree is at least .5. */
  readonly longestDisagreement: number;
}

/**
 * Measures a chain: comments that each answer the one before, such as `commentIds` of `rankChains`. In a chain of one comment,
 * all measures of links and turns are 0. O(comments).
 *
 * @throws {DiscussionError} `invalid-analysis` if it is not an Analysis, `invalid-option` if the ids are not a list of ids, `unknown-comment`
 * for an id that does not exist.
 *
 * @example
 * const page = [
 *   'The council closed the ferry on Monday, to save money.',
 *   'Ann', 'The ferry was never late.',
 *   'Bob', 'No, Ann, the ferry was late every day.',
 * ].join('\n');
 * describeChain(analyze(page), ['c1', 'c2']).longestDuel; // 2
 */
export function describeChain(
  layers: Pick<Layers, 'discussion' | 'stances'>,
  commentIds: readonly string[],
): ChainMeasures {
  const { discussion, stances } = requireLayers(layers, 'describeChain()', ['stances']);
  requireIds(commentIds);
  const byId = new Map(discussion.comments.map((comment) => [comment.id, comment]));
  const people = commentIds.map((id) => {
    const comment = byId.get(id);
    if (comment === undefined) throw new DiscussionError('unknown-comment', `There is no comment "${id}".`, { id });
    return commenterKey(comment);
  });
  const parents = new Map(commentIds.slice(1).map((id, i) => [id, commentIds[i]!]));
  const disagrees = new Map<string, number>();
  for (const { commentId, target, probabilities } of stances)
    if (target.kind === 'comment' && parents.get(commentId) === target.id)
      disagrees.set(commentId, probabilities.disagrees);
  const links = commentIds.slice(1).map((id) => disagrees.get(id) ?? 0);
  const turns = new Map<string, number>();
  for (const person of people) turns.set(person, (turns.get(person) ?? 0) + 1);
  const returns = people.filter((person, i) => i > 1 && person === people[i - 2] && person !== people[i - 1]).length;
  return {
    comments: people.length,
    authors: turns.size,
    alternation: people.length > 2 ? rounded(returns / (people.length - 2)) : 0,
    longestDuel: longestDuel(people),
    turnEntropy: rounded(entropy([...turns.values()])),
    disagreement: links.length > 0 ? rounded(links.reduce((sum, p) => sum + p, 0) / links.length) : 0,
    longestDisagreement: longestProduct(links, 0.5),
  };
}

function longestDuel(people: readonly string[]): number {
  let longest = 0;
  let run = 1;
  for (let i = 1; i < people.length; i++) {
    if (people[i] === people[i - 1]) run = 1;
    else run = run > 1 && people[i] === people[i - 2] ? run + 1 : 2;
    if (run > 1) longest = Math.max(longest, run);
  }
  return longest;
}

/** The most consecutive numbers whose product is at least `least`. */
function longestProduct(factors: readonly number[], least: number): number {
  let longest = 0;
  let from = 0;
  let sum = 0;
  factors.forEach((factor, to) => {
    if (factor < least) {
      from = to + 1;
      sum = 0;
      return;
    }
    sum += Math.log(factor);
    while (sum < Math.log(least) - 1e-12) sum -= Math.log(factors[from++]!);
    longest = Math.max(longest, to + 1 - from);
  });
  return longest;
}
