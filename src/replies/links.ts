import type { Discussion } from '../schema/index.js';

/** The links known so far, downward: what would close a circle if it were chosen as a parent. */
export interface Links {
  /** Comments below this one by links known so far. Empty unless a given link points from an earlier comment to it. */
  below(comment: number): ReadonlySet<number>;
  add(child: number, parentId: string | null): void;
}

const NOTHING: ReadonlySet<number> = new Set();

/** Starts from the links the source gave. `below` costs O(comments below), and nothing where all links point back. */
export function createLinks({ comments }: Discussion, known: ReadonlySet<string>): Links {
  const position = new Map(comments.map(({ id }, i) => [id, i]));
  const children = new Map<number, number[]>();
  const add = (child: number, parentId: string | null) => {
    const parent = parentId === null ? undefined : position.get(parentId);
    if (parent === undefined) return;
    const list = children.get(parent);
    if (list) list.push(child);
    else children.set(parent, [child]);
  };
  comments.forEach(({ id, parentId }, child) => {
    if (parentId !== undefined && parentId !== id && known.has(parentId)) add(child, parentId);
  });
  return {
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
}
