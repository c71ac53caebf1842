import { seeded } from '../evidence/index.js';
import type { Sides } from './camp-search.js';
import type { Tie } from './signed-ties.js';

/** Most people who are moved at once, and most who may follow. */
const MOST_KICKED = 12;
const MOST_MOVED = 1000;

/**
 * Moves some people who are tied, chosen at random, to the other side, then those around them as long as that helps, and keeps
 * what is not worse (iterated local search; Lourenço, Martin & Stützle 2003). The same in every run. In place. Ends after so many
 * kicks, or when it has read so many ties, as people whom everybody is tied to would take too long. O(reads).
 */
export function kickSides(
  members: readonly number[],
  around: readonly (readonly Tie[])[],
  side: Sides,
  { kicks, reads }: { readonly kicks: number; readonly reads: number },
): void {
  const random = seeded(1);
  const oneOf = <One>(list: readonly One[]): One => list[Math.floor(random() * list.length)]!;
  const otherOf = ({ a, b }: Tie, i: number) => (a === i ? b : a);
  let left = reads;
  const gainOf = (i: number) => {
    let gain = 0;
    left -= around[i]!.length;
    for (const { a, b, weight } of around[i]!)
      gain += (side[a] === side[b]) !== weight > 0 ? Math.abs(weight) : -Math.abs(weight);
    return gain;
  };
  for (let kick = 0; kick < kicks && left > 0; kick++) {
    const moved: number[] = [];
    let change = 0;
    const move = (i: number) => {
      change -= gainOf(i);
      side[i] = 1 - side[i]!;
      moved.push(i);
    };
    let at = oneOf(members);
    for (let more = Math.ceil(random() * MOST_KICKED); more > 0; more--) {
      if (!moved.includes(at)) move(at);
      at = otherOf(oneOf(around[at]!), at);
    }
    const look = moved.flatMap((i) => around[i]!.map((tie) => otherOf(tie, i)));
    for (let i = look.pop(); i !== undefined && moved.length < MOST_MOVED; i = look.pop()) {
      if (gainOf(i) <= 1e-9) continue;
      move(i);
      for (const tie of around[i]!) look.push(otherOf(tie, i));
    }
    if (change > 1e-9) for (const i of moved) side[i] = 1 - side[i]!;
  }
}
