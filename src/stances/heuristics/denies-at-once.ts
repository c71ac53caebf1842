import { placeOf, quoted } from '../context.js';
import { hitsOf, stanceHeuristic } from '../heuristic.js';
import type { Scan } from '../scan.js';
import { LABELLED_PAIRS } from '../sources.js';

/** A negation among the first so many words is immediate. */
const AT_ONCE = 4;

/** "That's not …", "It isn't …": the reply starts by negating. */
export const deniesAtOnce = stanceHeuristic({
  id: 'stances/denies-at-once',
  measures: 'whether a negation is among the first four words',
  unit: '0 or 1',
  prior: 0.5,
  sources: [LABELLED_PAIRS],
  example: { parent: 'The ferry is too slow.', reply: 'It really is not.', value: 1 },
  measure: ({ reply, open }) => (denial(reply, open) ? 1 : 0),
  explain({ reply, open }) {
    const hit = denial(reply, open);
    return hit
      ? { because: `denies at once: ${quoted(reply, open, hit.to)}`, at: [placeOf(reply, open, hit.to)] }
      : { because: 'does not start by denying' };
  },
});

function denial(reply: Scan, open: number) {
  return hitsOf(reply, 'negation', 'early', open).find(({ from }) => from < open + AT_ONCE);
}
