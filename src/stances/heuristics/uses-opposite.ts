import type { Pair } from '../context.js';
import { placeOf, quoted } from '../context.js';
import { stanceHeuristic } from '../heuristic.js';
import { oppositesOf } from '../opposites.js';
import type { Scan } from '../scan.js';
import { MARNEFFE_2008 } from '../sources.js';

export const usesOpposite = stanceHeuristic({
  id: 'stances/uses-opposite',
  measures: 'words whose opposite stands in the parent and not in the reply',
  unit: 'words, 0…2',
  prior: 0.3,
  sources: [MARNEFFE_2008],
  example: { parent: 'The new ferry is better.', reply: 'Worse, if anything.', value: 1 },
  measure: (pair) => Math.min(2, opposites(pair).length),
  explain(pair) {
    const [at] = opposites(pair);
    return at === undefined
      ? { because: 'uses no opposite of the parent’s words' }
      : {
          because: `answers with the opposite, ${quoted(pair.reply, at, at + 1)}`,
          at: [placeOf(pair.reply, at, at + 1)],
        };
  },
});

function opposites({ reply, parent }: Pair): number[] {
  const found: number[] = [];
  for (let i = 0; i < reply.length; i++) {
    const others = oppositesOf(reply.words.norms[i]!);
    if (others.length === 0 || says(parent, reply.words.norms[i]!)) continue;
    if (others.some((other) => says(parent, other) && !says(reply, other))) found.push(i);
  }
  return found;
}

function says({ words: { norms }, length }: Scan, word: string): boolean {
  const at = norms.indexOf(word);
  return at >= 0 && at < length;
}
