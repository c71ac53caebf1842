import { ARTICLE, type Discussion, type ReplyCorrection } from '../schema/index.js';
import { createTops } from '../schema/tops.js';
import { NONE } from './shortlists.js';

/** The links known so far, to tell which parents would close a circle. */
interface Links {
  /** Whether `comment` is `above` or stands below it; `above` must have no link yet. */
  isBelow(comment: number, above: number): boolean;
  add(child: number, parent: number): void;
}

/**
 * The links that need no inference, by position (−1 the article, −2 unknown), and what stands below what because of
 * them.
 */
export interface KnownLinks {
  readonly known: Int32Array;
  /** Ids of comments whose link a person corrected. */
  readonly corrected: ReadonlySet<string>;
  readonly links: Links;
}

/** Starts from the links given by the source and the corrected ones, which take precedence. O(comments). */
export function createLinks({ comments }: Discussion, corrections: readonly ReplyCorrection[] = []): KnownLinks {
  const position = new Map(comments.map(({ id }, i) => [id, i]));
  const positionOf = (id: string, parentId: string | undefined) =>
    parentId === ARTICLE ? -1 : parentId === undefined || parentId === id ? NONE : (position.get(parentId) ?? NONE);
  const known = Int32Array.from(comments, ({ id, parentId }) => positionOf(id, parentId));
  const corrected = new Set<string>();
  for (const { comment, parent } of corrections) {
    const child = position.get(comment);
    if (child === undefined || positionOf(comment, parent) === NONE) continue;
    known[child] = positionOf(comment, parent);
    corrected.add(comment);
  }
  const links = followLinks(comments.length);
  known.forEach((parent, child) => {
    links.add(child, parent);
  });
  return { known, corrected, links };
}

/** A comment without a link is the top of all that stand below it. */
function followLinks(count: number): Links {
  const tops = createTops(count);
  return {
    isBelow: (comment, above) => tops.topOf(comment) === above,
    add(child, parent) {
      // Ignore a link that would close a circle (possible among given ones if nobody mended the data).
      if (parent >= 0 && tops.topOf(parent) !== child) tops.put(child, parent);
    },
  };
}
