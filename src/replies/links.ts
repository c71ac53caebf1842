import { ARTICLE, type Discussion, type ReplyCorrection } from '../schema/index.js';
import { NONE } from './shortlists.js';

/** The links known so far, downward: what would close a circle if it were chosen as a parent. */
interface Links {
  /** Comments below this one by links known so far; empty where all known links point back. */
  below(comment: number): ReadonlySet<number>;
  add(child: number, parent: number): void;
}

const NOTHING: ReadonlySet<number> = new Set();

/** What is not to be inferred: links by position (−1 the article, −2 not said), and what stands below what by them. */
export interface KnownLinks {
  readonly known: Int32Array;
  /** Ids of comments whose link a person corrected. */
  readonly corrected: ReadonlySet<string>;
  readonly links: Links;
}

/**
 * Starts from the links the source gave and those that were corrected, which outrank them. `below` costs O(comments
 * below), and nothing where all links point back.
 */
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
  const children = new Map<number, number[]>();
  const addBelow = (child: number, parent: number) => {
    if (parent < 0) return;
    const list = children.get(parent);
    if (list) list.push(child);
    else children.set(parent, [child]);
  };
  known.forEach((parent, child) => {
    addBelow(child, parent);
  });
  const pointsForward = known.some((parent, child) => parent > child);
  const links: Links = {
    add: addBelow,
    below(comment) {
      if (!pointsForward) return NOTHING;
      const found = new Set<number>();
      const open = [comment];
      for (let at = open.pop(); at !== undefined; at = open.pop()) {
        for (const child of children.get(at) ?? []) {
          if (found.has(child)) continue;
          found.add(child);
          open.push(child);
        }
      }
      return found;
    },
  };
  return { known, corrected, links };
}
