import type { Pair } from '../context.js';
import { placeOf, quoted } from '../context.js';
import { hitsOf, stanceHeuristic } from '../heuristic.js';
import { LABELLED_PAIRS } from '../sources.js';

/** People who want to know something are told it, not contradicted. */
export const askedForInformation = stanceHeuristic({
  id: 'stances/asked-for-information',
  measures: 'whether what is answered asks for information, and whether the reply asks back',
  unit: '0 no, 1 asked and asks back, 2 asked and asks nothing',
  prior: -0.2,
  knots: [0, 1, 2],
  sources: [LABELLED_PAIRS],
  example: { parent: 'Does anyone know when it leaves?', reply: 'At noon.', value: 2 },
  measure: (pair) => (question(pair) ? (pair.reply.sentences.some(({ asks }) => asks) ? 1 : 2) : 0),
  explain(pair) {
    const hit = question(pair);
    return hit
      ? {
          because: `was asked ${quoted(pair.parent, hit.from, hit.to)}`,
          at: [placeOf(pair.parent, hit.from, hit.to)],
        }
      : { because: 'was not asked for information' };
  },
});

function question({ parent }: Pair) {
  const asking = parent.sentences.filter(({ asks }) => asks);
  if (asking.length === 0) return undefined;
  return hitsOf(parent, 'wantsToKnow', 'anywhere').find(({ from }) =>
    asking.some((sentence) => from >= sentence.from && from < sentence.to),
  );
}
