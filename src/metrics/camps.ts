import type { ParticipantGraph } from '../graph/index.js';

/** One signed tie: positive when the two rather disagree. */
interface Tie {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

/** Rounds of improvement; each costs O(ties). In practice a handful settle. */
const MOST_ROUNDS = 100;

/**
 * Splits participants into two camps, so that as little expected disagreement as possible lies within a camp and as
 * little agreement as possible between them (minimum frustration; Harary 1953, Aref & Wilson 2018). Starts from the
 * strongest ties (a spanning forest, which a split can always satisfy) and moves people over while that helps:
 * deterministic, a local optimum. `null` for those no signed tie touches; in each connected group the one with the
 * strongest ties is in camp 0. O(ties · log ties).
 *
 * @example
 * splitCamps(projectParticipants(analyze(''))).size; // 0
 */
export function splitCamps(graph: ParticipantGraph): Map<string, 0 | 1 | null> {
  const names = graph.nodes();
  const ties = readTies(graph, names);
  const around: Tie[][] = names.map(() => []);
  const touched = new Float64Array(names.length);
  for (const tie of ties) {
    around[tie.a]!.push(tie);
    around[tie.b]!.push(tie);
    touched[tie.a]! += Math.abs(tie.weight);
    touched[tie.b]! += Math.abs(tie.weight);
  }
  const { group, side } = startFromStrongest(ties, names.length);
  improve(around, side);
  const leader = new Map<number, number>();
  names.forEach((_, i) => {
    const best = leader.get(group[i]!);
    if (best === undefined || touched[i]! > touched[best]!) leader.set(group[i]!, i);
  });
  return new Map(
    names.map((name, i) => [name, touched[i]! === 0 ? null : side[i] === side[leader.get(group[i]!)!] ? 0 : 1]),
  );
}

function readTies(graph: ParticipantGraph, names: readonly string[]): Tie[] {
  const position = new Map(names.map((name, i) => [name, i]));
  const sums = new Map<number, number>();
  graph.forEachEdge((_, { agreement, disagreement }, source, target) => {
    const a = Math.min(position.get(source)!, position.get(target)!);
    const b = Math.max(position.get(source)!, position.get(target)!);
    const key = a * names.length + b;
    sums.set(key, (sums.get(key) ?? 0) + disagreement - agreement);
  });
  const ties = [...sums].map(([key, weight]) => ({ a: Math.floor(key / names.length), b: key % names.length, weight }));
  return ties
    .filter(({ weight }) => Math.abs(weight) > 1e-9)
    .sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight) || x.a - y.a || x.b - y.b);
}

/** Kruskal over the strongest ties, keeping in each group who stands on which side. */
function startFromStrongest(ties: readonly Tie[], n: number): { group: Int32Array; side: Uint8Array } {
  const group = Int32Array.from({ length: n }, (_, i) => i);
  const side = new Uint8Array(n);
  const members = Array.from({ length: n }, (_, i) => [i]);
  for (const { a, b, weight } of ties) {
    if (group[a] === group[b]) continue;
    const [large, small] =
      members[group[a]!]!.length >= members[group[b]!]!.length ? [group[a]!, group[b]!] : [group[b]!, group[a]!];
    const apart = side[a] !== side[b];
    const flip = apart !== weight > 0;
    for (const member of members[small]!) {
      group[member] = large;
      if (flip) side[member] = 1 - side[member]!;
      members[large]!.push(member);
    }
    members[small] = [];
  }
  return { group, side };
}

function improve(around: readonly (readonly Tie[])[], side: Uint8Array): void {
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let moved = false;
    around.forEach((ties, i) => {
      let gain = 0;
      for (const { a, b, weight } of ties) gain += side[a] === side[b] ? weight : -weight;
      if (gain <= 1e-9) return;
      side[i] = 1 - side[i]!;
      moved = true;
    });
    if (!moved) return;
  }
}
