import { rounded } from '../evidence/index.js';
import type { Layers } from '../schema/index.js';
import { requireLayers } from '../schema/require-analysis.js';
import { wrongOption } from '../schema/require-options.js';
import { readAuthors } from './authors.js';
import { buildForest, countLevels } from './forest.js';
import { hIndex } from './h-index.js';
import { levelHIndex } from './level-h-index.js';
import { structuralVirality } from './structural-virality.js';

/** Measures of a thread: a comment that answers the article, and all below it. */
export interface ThreadMeasures {
  /** Id of the comment it starts with. */
  readonly rootId: string;
  readonly comments: number;
  /** Different people. */
  readonly authors: number;
  /** Levels. */
  readonly depth: number;
  /** Most comments on one level. */
  readonly width: number;
  /** Mean distance between two of its comments. */
  readonly structuralVirality: number;
  /** The deepest level such that every level down to it has at least as many comments as its number. */
  readonly levelHIndex: number;
  /** Largest h such that h comments are at least h levels deep: one thin level does not keep it low. */
  readonly depthHIndex: number;
  /** Mean depth of the comments nobody answers (Sackin's index per leaf). */
  readonly imbalance: number;
}

/**
 * Measures each thread by the likeliest links, largest first, ties in order of their first comment. Comments left open
 * start no thread. Depth and width: González-Bailón, Kaltenbrunner & Banchs 2010. O(comments).
 *
 * @throws {DiscussionError} `invalid-analysis` if it is not an Analysis; its rows are not checked. `invalid-option` for options, as
 * there are none: threads are those of the likeliest links in each mode.
 *
 * @example
 * const page = [
 *   'The council closed the ferry on Monday, to save money.',
 *   'Ann', 'The ferry was never late.',
 *   'Bob', 'No, Ann, the ferry was late every day.',
 * ].join('\n');
 * measureThreads(analyze(page))[0]?.comments; // 2
 */
export function measureThreads(layers: Pick<Layers, 'discussion' | 'replies'>): ThreadMeasures[];
// A mode would be ignored without a word; the index that `flatMap` passes does no harm.
export function measureThreads(layers: Pick<Layers, 'discussion' | 'replies'>, options?: unknown): ThreadMeasures[] {
  if (typeof options === 'object') throw wrongOption('options', 'left out', options);
  const { discussion, replies } = requireLayers(layers, 'measureThreads()', ['replies']);
  const { of } = readAuthors(discussion);
  const forest = buildForest(discussion, replies);
  const { parents, threaded, depths, children } = forest;
  const threads: number[][] = [];
  const threadOf = new Int32Array(of.length);
  const placeIn = new Int32Array(of.length);
  for (const at of threaded) {
    const parent = parents[at]!;
    threadOf[at] = threadOf[parent] ?? threads.push([]) - 1;
    placeIn[at] = threads[threadOf[at]!]!.push(at) - 1;
  }
  return threads
    .sort((a, b) => b.length - a.length || a[0]! - b[0]!)
    .map((comments): ThreadMeasures => {
      const levels = countLevels(comments, forest);
      const leaves = comments.filter((at) => children[at] === 0);
      return {
        rootId: discussion.comments[comments[0]!]!.id,
        comments: comments.length,
        authors: new Set(comments.map((at) => of[at])).size,
        depth: levels.length,
        width: levels.reduce((most, count) => Math.max(most, count), 0),
        structuralVirality: rounded(structuralVirality(comments.map((at) => placeIn[parents[at]!] ?? -1))),
        levelHIndex: levelHIndex(levels),
        depthHIndex: hIndex(comments.map((at) => depths[at]!)),
        imbalance: rounded(leaves.reduce((sum, at) => sum + depths[at]!, 0) / leaves.length),
      };
    });
}
