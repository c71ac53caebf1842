import { placeOf, quoted } from '../context.js';
import { hitsOf, stanceHeuristic } from '../heuristic.js';
import { POMERANTZ_1984, SCHLOEDER_FERNANDEZ_2014 } from '../sources.js';

/** "Yes, but": the second word is what counts. */
export const opensWithButYes = stanceHeuristic({
  id: 'stances/opens-with-but-yes',
  measures: 'whether the reply opens with agreement that a word of contrast takes back',
  unit: '0 or 1',
  prior: 0.4,
  sources: [SCHLOEDER_FERNANDEZ_2014, POMERANTZ_1984],
  example: { parent: 'The ferry is too slow.', reply: 'Yes, but it is cheap.', value: 1 },
  measure: ({ reply, open }) =>
    hitsOf(reply, 'agreeWord', 'opening', open).length &&
    hitsOf(reply, 'contrast', 'early', open).some(({ from }) => from > open)
      ? 1
      : 0,
  explain({ reply, open }) {
    const but = hitsOf(reply, 'contrast', 'early', open).find(({ from }) => from > open);
    return but
      ? {
          because: `takes its agreement back with ${quoted(reply, but.from, but.to)}`,
          at: [placeOf(reply, but.from, but.to)],
        }
      : { because: 'takes nothing back' };
  },
});
