/** Trees that grow link by link, and the top of each. Nodes are positions. */
export interface Tops {
  topOf(node: number): number;
  /** Puts the tree of `top`, which is its top, below another node's. */
  put(top: number, below: number): void;
}

/** Every node starts as a tree of its own. Paths up are compressed on the way (union–find; Tarjan 1975). */
export function createTops(count: number): Tops {
  const up = Int32Array.from({ length: count }, (_, i) => i);
  return {
    topOf(node) {
      let at = node;
      while (up[at] !== at) {
        up[at] = up[up[at]!]!;
        at = up[at]!;
      }
      return at;
    },
    put(top, below) {
      up[top] = below;
    },
  };
}
