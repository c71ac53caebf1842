import { stanceHeuristic } from '../heuristic.js';
import { LABELLED_PAIRS } from '../sources.js';

/** Exclamation marks are friendlier than they look. */
export const exclaims = stanceHeuristic({
  id: 'stances/exclaims',
  measures: 'exclamation marks',
  unit: 'marks, 0…3',
  prior: -0.2,
  sources: [LABELLED_PAIRS],
  example: { parent: 'a', reply: 'Hear, hear!', value: 1 },
  measure: ({ reply }) => Math.min(3, count(reply.text)),
  explain: ({ reply }) => ({ because: count(reply.text) > 0 ? 'exclaims' : 'does not exclaim' }),
});

function count(text: string): number {
  let marks = 0;
  for (let at = text.indexOf('!'); at >= 0; at = text.indexOf('!', at + 1)) marks++;
  return marks;
}
