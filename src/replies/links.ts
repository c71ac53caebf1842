import { ARTICLE, type Discussion, type ReplyCorrection } from '../schema/index.js';
import { NONE } from './shortlists.js';

/** The links known so far: what would close a circle if it were chosen as a parent. */
interface Links {
  /** Whether a comment is another one, which has no link yet, or stands below it. */
  isBelow(comment: number, above: number): boolean;
  add(child: number, parent: number): void;
}

/** What is not to be inferred: links by position (−1 the article, −2 not said), and what stands below what by them. */
export interface KnownLinks {
  readonly known: Int32Array;
  /** Ids of comments whose link a person corrected. */
  readonly corrected: ReadonlySet<string>;
  readonly links: Links;
}

/** Starts from the links the source gave and those that were corrected, which outrank them. O(comments). */
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

/** What has no link is the top of all that stands below it. Ways up are shortened as they are gone (union–find; Tarjan 1975). */
function followLinks(count: number): Links {
  const up = Int32Array.from({ length: count }, (_, i) => i);
  const topOf = (comment: number) => {
    let at = comment;
    while (up[at] !== at) {
      up[at] = up[up[at]!]!;
      at = up[at]!;
    }
    return at;
  };
  return {
    isBelow: (comment, above) => topOf(comment) === above,
    add(child, parent) {
      // A link that closes a circle (given ones no one mended) leads nowhere.
      if (parent >= 0 && topOf(parent) !== child) up[child] = parent;
    },
  };
}
