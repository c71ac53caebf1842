import type { Pair } from '../context.js';
import { placeOf, quoted } from '../context.js';
import { stanceHeuristic } from '../heuristic.js';
import { areOpposite } from '../opposites.js';
import type { Scan } from '../scan.js';
import { NEWS_COMMENTS } from '../sources.js';

interface Flip {
  readonly reply: number;
  readonly parent: number;
  readonly opposite: boolean;
}

/** "Pretty sensible stuff" → "pretty nonsense stuff": repeats the parent's phrase with one word replaced. */
export const flipsEcho = stanceHeuristic({
  id: 'stances/flips-echo',
  measures: 'whether the reply repeats a frame of the parent with another word in it',
  unit: '0 no, 1 another word, 2 the opposite word',
  prior: 0.8,
  sources: [NEWS_COMMENTS],
  example: { parent: 'A really cheap ticket, for once.', reply: 'A really expensive ticket, you mean.', value: 2 },
  measure: (pair) => {
    const flip = flipOf(pair);
    return flip ? (flip.opposite ? 2 : 1) : 0;
  },
  explain(pair) {
    const flip = flipOf(pair);
    if (!flip) return { because: 'turns no phrase of the parent round' };
    const { reply, parent } = pair;
    return {
      because: `turns ${quoted(parent, flip.parent, flip.parent + 1)} into ${quoted(reply, flip.reply, flip.reply + 1)}`,
      at: [placeOf(reply, flip.reply - 1, flip.reply + 2), placeOf(parent, flip.parent - 1, flip.parent + 2)],
    };
  },
});

function flipOf({ reply, parent, shared }: Pair): Flip | undefined {
  if (shared.size === 0) return undefined;
  const frames = new Map<number, number>();
  for (let i = 1; i + 1 < parent.length; i++) if (parent.stems[i]) frames.set(frameAt(parent, i), i);
  let found: Flip | undefined;
  for (let j = 1; j + 1 < reply.length; j++) {
    const stem = reply.stems[j];
    const i = stem ? frames.get(frameAt(reply, j)) : undefined;
    if (i === undefined || parent.stems[i] === stem) continue;
    const opposite = areOpposite(parent.words.norms[i]!, reply.words.norms[j]!);
    const telling = opposite || reply.stems[j - 1] !== '' || reply.stems[j + 1] !== '';
    if (telling && (opposite || !found)) found = { reply: j, parent: i, opposite };
  }
  return found;
}

/** The words on both sides packed into one number; a discussion has far fewer than 2^26 different words. */
function frameAt({ ids }: Scan, at: number): number {
  return ids[at - 1]! * 0x4000000 + ids[at + 1]!;
}
