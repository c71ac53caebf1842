/** Evidence, in logits, that two nodes of a discussion are on the same side (+) or on opposite sides (−). */
export interface Sign {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

/**
 * Kruskal's algorithm over `signs`, sorted strongest first. Returns each node's connected group and its side (0 or 1)
 * in that group: unlike all signs together, a spanning forest of them can always be satisfied by a split. O(signs + N
 * log N).
 */
export function startFromStrongest(signs: readonly Sign[], n: number): { group: Int32Array; side: Uint8Array } {
  const group = Int32Array.from({ length: n }, (_, i) => i);
  const side = new Uint8Array(n);
  const members = Array.from({ length: n }, (_, i) => [i]);
  for (const { a, b, weight } of signs) {
    if (group[a] === group[b]) continue;
    const [large, small] =
      members[group[a]!]!.length >= members[group[b]!]!.length ? [group[a]!, group[b]!] : [group[b]!, group[a]!];
    const flip = (side[a] !== side[b]) !== weight < 0;
    for (const member of members[small]!) {
      group[member] = large;
      if (flip) side[member] = 1 - side[member]!;
      members[large]!.push(member);
    }
    members[small] = [];
  }
  return { group, side };
}
