type Values = ReadonlyMap<string, number>;

/** Equal as far as the iterations are exact. */
const rough = (value: number): number => Math.round(value * 1e7);

/** Kendall's τ-b between two rankings of the same people; NaN if one of them has only ties. O(n²). */
export function kendallTau(one: Values, other: Values): number {
  const names = [...other.keys()];
  const a = names.map((name) => rough(one.get(name)!));
  const b = names.map((name) => rough(other.get(name)!));
  let agree = 0;
  let tiedA = 0;
  let tiedB = 0;
  let pairs = 0;
  for (let i = 0; i < names.length; i++) {
    for (let j = 0; j < i; j++) {
      const x = Math.sign(a[i]! - a[j]!);
      const y = Math.sign(b[i]! - b[j]!);
      pairs++;
      agree += x * y;
      if (x === 0) tiedA++;
      if (y === 0) tiedB++;
    }
  }
  const most = Math.sqrt((pairs - tiedA) * (pairs - tiedB));
  return most === 0 ? Number.NaN : agree / most;
}

/** Share of the first `top` that two rankings have in common, averaged over all ways to break ties. */
export function topOverlap(one: Values, other: Values, top: number): number {
  const mine = chancesOf(one, top);
  const theirs = chancesOf(other, top);
  let common = 0;
  for (const [name, chance] of mine) common += chance * theirs.get(name)!;
  return common / Math.min(top, other.size);
}

/** Each one's probability of being among the first `top` if ties are broken at random. */
function chancesOf(values: Values, top: number): Map<string, number> {
  const sorted = [...values.values()].map(rough).sort((a, b) => b - a);
  const least = sorted[Math.min(top, sorted.length) - 1]!;
  const above = sorted.filter((value) => value > least).length;
  const tied = sorted.filter((value) => value === least).length;
  const chance = (value: number) =>
    value > least ? 1 : value < least ? 0 : (Math.min(top, sorted.length) - above) / tied;
  return new Map([...values].map(([name, value]) => [name, chance(rough(value))]));
}
