import { ARTICLE, type Discussion } from '../schema/index.js';
import { NONE } from './shortlists.js';

/** The links known so far, downward: what would close a circle if it were chosen as a parent. */
interface Links {
  /** Comments below this one by links known so far. Empty unless a given link points from an earlier comment to it. */
  below(comment: number): ReadonlySet<number>;
  add(child: number, parentId: string | null): void;
}

const NOTHING: ReadonlySet<number> = new Set();

/** What the source said: links by position (−1 the article, −2 not said), and what stands below what by them. */
export interface GivenLinks {
  readonly given: Int32Array;
  readonly links: Links;
}

/** Starts from the links the source gave. `below` costs O(comments below), and nothing where all links point back. */
export function createLinks({ comments }: Discussion): GivenLinks {
  const position = new Map(comments.map(({ id }, i) => [id, i]));
  const given = Int32Array.from(comments, ({ id, parentId }) =>
    parentId === ARTICLE ? -1 : parentId === undefined || parentId === id ? NONE : (position.get(parentId) ?? NONE),
  );
  const children = new Map<number, number[]>();
  const add = (child: number, parentId: string | null) => {
    const parent = parentId === null ? undefined : position.get(parentId);
    if (parent === undefined) return;
    const list = children.get(parent);
    if (list) list.push(child);
    else children.set(parent, [child]);
  };
  comments.forEach(({ parentId }, child) => {
    if (given[child]! >= 0) add(child, parentId!);
  });
  const links: Links = {
    add,
    below(comment) {
      if (!children.get(comment)?.some((child) => child < comment)) return NOTHING;
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
  return { given, links };
}
