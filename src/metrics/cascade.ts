import { rounded } from '../evidence/index.js';
import { DiscussionError, type Layers } from '../schema/index.js';
import { requireLayers } from '../schema/require-analysis.js';
import { readAuthors } from './authors.js';
import { buildForest } from './forest.js';

/** Size of the discussion below a comment. */
export interface Cascade {
  /** Comments below it. */
  readonly comments: number;
  /** People below it, except its own author. */
  readonly authors: number;
  /** Levels below it. */
  readonly depth: number;
  /** Share of the discussion that is below it, 0…1. */
  readonly share: number;
}

/**
 * Measures what is below a comment, by the likeliest links. `measureComments` gives expected sizes and intervals for all comments.
 * O(comments).
 *
 * @throws {DiscussionError} `invalid-analysis` if it is not an Analysis, `unknown-comment`.
 *
 * @example
 * const page = [
 *   'The council closed the ferry on Monday, to save money.',
 *   'Ann', 'The ferry was never late.',
 *   'Bob', 'No, Ann, the ferry was late every day.',
 * ].join('\n');
 * cascadeOf(analyze(page), 'c1'); // { comments: 1, authors: 1, depth: 1, share: 0.5 }
 */
export function cascadeOf(layers: Pick<Layers, 'discussion' | 'replies'>, id: string): Cascade {
  const { discussion, replies } = requireLayers(layers, 'cascadeOf()', ['replies']);
  const root = discussion.comments.findIndex((comment) => comment.id === id);
  if (root < 0) throw new DiscussionError('unknown-comment', `There is no comment "${id}".`, { id });
  const { of } = readAuthors(discussion);
  const { parents, order, depths } = buildForest(discussion, replies);
  const isBelow = new Uint8Array(of.length);
  const people = new Set<number>();
  let comments = 0;
  let depth = 0;
  for (const at of order) {
    const parent = parents[at]!;
    if (parent < 0 || !(parent === root || isBelow[parent])) continue;
    isBelow[at] = 1;
    comments++;
    depth = Math.max(depth, depths[at]! - depths[root]!);
    if (of[at] !== of[root]) people.add(of[at]!);
  }
  return { comments, authors: people.size, depth, share: rounded(comments / of.length) };
}
